package dk.raadslag.domain.casework;

import dk.raadslag.domain.casework.CaseEvent.Kind;
import java.util.List;

/**
 * What a case is called or the way it goes, put right; both what stood and what stands are kept in the event.
 *
 * @param before the title or the name of the way that stood
 * @param now the one that stands
 * @param forumsBefore the ids of the forums along the way that stood; empty for a title
 * @param forums the ids of those along the way that stands
 */
public record Correction(Kind kind, String before, String now, List<String> forumsBefore, List<String> forums) {
    private static final String BREAK = "\n";

    /** Copies the lists. */
    public Correction {
        forumsBefore = List.copyOf(forumsBefore);
        forums = List.copyOf(forums);
    }

    /** Reads the correction an event tells of. */
    public static Correction of(CaseEvent event) {
        String[] lines = event.words().split(BREAK, -1);
        return event.kind() == Kind.RETITLED
                ? new Correction(event.kind(), lines[0], lines[1], List.of(), List.of())
                : new Correction(
                        event.kind(), lines[0], lines[1], List.of(lines[2].split(" ")), List.of(lines[3].split(" ")));
    }

    static Correction title(Case file, String title) {
        return new Correction(Kind.RETITLED, file.subject().title(), title, List.of(), List.of());
    }

    static Correction way(Case file, String chain, List<String> forums) {
        return new Correction(
                Kind.REROUTED, file.subject().chain(), chain, file.subject().forums(), forums);
    }

    String words() {
        return kind == Kind.RETITLED
                ? before + BREAK + now
                : String.join(BREAK, before, now, String.join(" ", forumsBefore), String.join(" ", forums));
    }

    Case.Subject on(Case.Subject subject) {
        return kind == Kind.RETITLED
                ? new Case.Subject(now, subject.chain(), subject.forums(), subject.origin(), subject.by(), subject.at())
                : new Case.Subject(subject.title(), now, forums, subject.origin(), subject.by(), subject.at());
    }
}
