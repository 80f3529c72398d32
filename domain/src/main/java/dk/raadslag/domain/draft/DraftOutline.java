package dk.raadslag.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a version of a draft says, item by item; kept with it, so that the next one can tell what has changed. */
public record DraftOutline(int asked, int answered, List<Line> items) {
    /** Copies the list. */
    public DraftOutline {
        items = List.copyOf(items);
    }

    /** One item; {@code own} municipalities answer by themselves, {@code wording} is null where the position is computed. */
    public record Line(
            String number,
            String title,
            int answered,
            int own,
            List<DraftItem.Count> tally,
            @Nullable String wording,
            List<DraftItem.Voice> voices,
            List<DraftItem.Proposal> proposedWordings) {
        /** Copies the lists; what was kept before anybody could propose a wording has none. */
        public Line {
            tally = List.copyOf(tally);
            voices = List.copyOf(voices);
            proposedWordings = List.copyOf(Objects.requireNonNullElse(proposedWordings, List.of()));
        }
    }

    /** What is different about an item. */
    public enum Difference {
        /** It was not there before. */
        NEW,
        /** It is not there any more. */
        GONE,
        /** The municipalities stand elsewhere. */
        POSITIONS,
        /** The secretariat has worded the joint position anew. */
        WORDING,
        /** Remarks have come, gone or changed. */
        REMARKS,
        /** Proposed wordings have come, gone or changed. */
        PROPOSED_WORDINGS
    }

    /** An item that is not as it was. */
    public record Change(String number, String title, List<Difference> differences) {
        /** Copies the list. */
        public Change {
            differences = List.copyOf(differences);
        }
    }

    /** Returns the outline of a model. */
    public static DraftOutline of(DraftModel model) {
        return new DraftOutline(
                model.asked(),
                model.answered(),
                model.items().stream().map(DraftOutline::line).toList());
    }

    /** Returns what has changed since an earlier version, in the order of the items, those that are gone last. */
    public List<Change> since(DraftOutline earlier) {
        List<Change> changes = new ArrayList<>();
        items.forEach(now -> changes.add(new Change(now.number(), now.title(), differences(now, earlier))));
        earlier.items().stream()
                .filter(before -> item(before.number()).isEmpty())
                .forEach(before -> changes.add(new Change(before.number(), before.title(), List.of(Difference.GONE))));
        changes.removeIf(change -> change.differences().isEmpty());
        return List.copyOf(changes);
    }

    private static List<Difference> differences(Line now, DraftOutline earlier) {
        Optional<Line> before = earlier.item(now.number());
        return before.isEmpty() ? List.of(Difference.NEW) : differences(now, before.get());
    }

    private static List<Difference> differences(Line now, Line before) {
        List<Difference> found = new ArrayList<>();
        if (now.own() != before.own() || !now.tally().equals(before.tally())) {
            found.add(Difference.POSITIONS);
        }
        if (!Objects.equals(now.wording(), before.wording())) {
            found.add(Difference.WORDING);
        }
        if (!now.voices().equals(before.voices())) {
            found.add(Difference.REMARKS);
        }
        if (!now.proposedWordings().equals(before.proposedWordings())) {
            found.add(Difference.PROPOSED_WORDINGS);
        }
        return found;
    }

    private Optional<Line> item(String number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    private static Line line(DraftItem item) {
        return new Line(
                item.number(),
                item.title(),
                item.answered(),
                item.own(),
                item.tally(),
                item.wording() == null ? null : item.wording().text(),
                item.voices(),
                item.proposedWordings());
    }
}
