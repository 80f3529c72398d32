package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.document.DocumentText.Found;
import dk.raadslag.domain.agenda.ReadAgenda;
import dk.raadslag.domain.meeting.MeetingId;
import java.util.Locale;
import java.util.Optional;

/**
 * An agenda that waits for a yes: its text, the meeting it is for, what has been changed in it by words, and its file.
 *
 * @param basedOn the version of the meeting's agenda it was shown to replace; 0 for none
 */
record HandedIn(Found found, MeetingId meeting, int basedOn, String changes, Paper paper) {

    private static final String MEETING = "meeting";
    private static final String TEXT = "text";
    private static final String BASED_ON = "based-on";
    private static final String CHANGES = "changes";
    private static final String CUT = "cut";
    private static final String LINES_COUNT = "lines-count";
    private static final String TOKEN = "token";
    private static final String FILE = "file";
    private static final String UNPUBLISHED = "unpublished";
    private static final String SHARED = "shared";

    /**
     * The file the agenda came in.
     *
     * @param token empty where it came as text
     * @param unpublished marked as not to be shared outside the municipality
     * @param shared shown though there are closed items, since the secretariat says that it tells nothing of them
     */
    record Paper(String token, String file, boolean unpublished, boolean shared) {
        static final Paper NONE = new Paper("", "", false, false);

        boolean isShownWith(boolean closedItems) {
            return !token.isEmpty() && (shared || !closedItems);
        }

        private Optional<Paper> shown(String words) {
            return switch (words.strip().toLowerCase(Locale.ROOT)) {
                case "udkast" -> Optional.of(new Paper(token, file, true, shared));
                case "offentlig" -> Optional.of(new Paper(token, file, false, shared));
                case "del filen" -> Optional.of(new Paper(token, file, unpublished, true));
                default -> Optional.empty();
            };
        }
    }

    static HandedIn read(String payload) {
        Payload kept = Payload.read(payload);
        Found found = new Found(
                kept.get(TEXT),
                kept.find(CUT).isPresent(),
                kept.find(LINES_COUNT).isPresent());
        return new HandedIn(
                found,
                new MeetingId(kept.get(MEETING)),
                kept.find(BASED_ON).map(Integer::parseInt).orElse(0),
                kept.find(CHANGES).orElse(""),
                new Paper(
                        kept.find(TOKEN).orElse(""),
                        kept.find(FILE).orElse(""),
                        kept.find(UNPUBLISHED).isPresent(),
                        kept.find(SHARED).isPresent()));
    }

    Payload payload() {
        Payload payload = Payload.empty()
                .with(MEETING, meeting.value())
                .with(BASED_ON, Integer.toString(basedOn))
                .with(TEXT, found.text());
        payload = found.cut() ? payload.with(CUT, "") : payload;
        payload = found.linesCount() ? payload.with(LINES_COUNT, "") : payload;
        payload = paper.token().isEmpty()
                ? payload
                : payload.with(TOKEN, paper.token()).with(FILE, paper.file());
        payload = paper.unpublished() ? payload.with(UNPUBLISHED, "") : payload;
        payload = paper.shared() ? payload.with(SHARED, "") : payload;
        return changes.isEmpty() ? payload : payload.with(CHANGES, changes);
    }

    HandedIn changed(String words) {
        return new HandedIn(
                found, meeting, basedOn, changes.isEmpty() ? words.strip() : changes + "\n" + words.strip(), paper);
    }

    /** Returns the same as it was read, without any change; empty where the words do not ask for that. */
    Optional<HandedIn> asRead(String words) {
        return words.strip().equalsIgnoreCase("forfra")
                ? Optional.of(new HandedIn(found, meeting, basedOn, "", paper))
                : Optional.empty();
    }

    /** Returns the same, made from another version of the meeting's agenda. */
    HandedIn basedOn(int version) {
        return new HandedIn(found, meeting, version, changes, paper);
    }

    /** Returns the same with its file shown as these words say; empty where they say nothing about it. */
    Optional<HandedIn> shown(String words) {
        Optional<Paper> shown = paper.token().isEmpty() ? Optional.empty() : paper.shown(words);
        return shown.map(file -> new HandedIn(found, meeting, basedOn, changes, file));
    }

    /** Reads the text anew, and makes the same changes again. */
    Choice<ReadAgenda> agenda() {
        ReadAgenda read = ReadingAgendas.in(found);
        return changes.isEmpty()
                ? Choice.one(read)
                : ReshapedItems.apply(changes, read.items())
                        .then(items -> Choice.one(new ReadAgenda(
                                read.forum(), read.meetingDate(), read.meetingDateText(), items, read.warnings())));
    }
}
