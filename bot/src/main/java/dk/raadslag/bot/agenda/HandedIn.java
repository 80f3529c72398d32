package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.document.DocumentText.Found;
import dk.raadslag.domain.agenda.ReadAgenda;
import dk.raadslag.domain.meeting.MeetingId;

/** An agenda that waits for a yes: its text, the meeting it is for, and what has been changed in it by words. */
record HandedIn(Found found, MeetingId meeting, String changes) {

    private static final String MEETING = "meeting";
    private static final String TEXT = "text";
    private static final String CHANGES = "changes";
    private static final String CUT = "cut";
    private static final String LINES_COUNT = "lines-count";

    static HandedIn read(String payload) {
        Payload kept = Payload.read(payload);
        Found found = new Found(
                kept.get(TEXT),
                kept.find(CUT).isPresent(),
                kept.find(LINES_COUNT).isPresent());
        return new HandedIn(
                found, new MeetingId(kept.get(MEETING)), kept.find(CHANGES).orElse(""));
    }

    Payload payload() {
        Payload payload = Payload.empty().with(MEETING, meeting.value()).with(TEXT, found.text());
        payload = found.cut() ? payload.with(CUT, "") : payload;
        payload = found.linesCount() ? payload.with(LINES_COUNT, "") : payload;
        return changes.isEmpty() ? payload : payload.with(CHANGES, changes);
    }

    HandedIn changed(String words) {
        return new HandedIn(found, meeting, changes.isEmpty() ? words.strip() : changes + "\n" + words.strip());
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
