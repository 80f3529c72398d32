package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import java.util.List;

/** What is said about correcting a round that is under way. */
final class CorrectionWords {
    private CorrectionWords() {}

    /** What differs between those asked now and those asked in an earlier round. */
    record PeopleDifference(String round, List<String> newcomers, List<String> left, List<String> away)
            implements Phrase {}

    /**
     * Exactly what a correction will do.
     *
     * @param updated people whose card is updated
     * @param asked people who will get the request for the first time
     * @param again people who are asked whether their answer still holds
     */
    record CorrectionPreview(
            String id,
            String title,
            boolean changed,
            Deadline deadline,
            PeopleDifference people,
            List<ItemLine> added,
            List<ChangedItem> reworded,
            List<ItemLine> gone,
            int updated,
            List<AskedLine> asked,
            List<String> again)
            implements Phrase {}

    record ItemLine(String number, String title) {}

    record AskedLine(String municipality, String name, Role role) {}

    /** An item and what is otherwise; without a field it is back on the agenda. */
    record ChangedItem(String number, String title, List<FieldChange> fields) {}

    record FieldChange(String field, String before, String now) {}

    record NothingToCorrect(String id, String title) implements Question {}

    record CorrectionDone(String id, String title, int updated, int asked, int again) implements Phrase {}

    /** To somebody whose answers may no longer hold. */
    record ItemsCorrected(String title, List<AnsweredItem> items) implements Phrase {}

    record AnsweredItem(
            String number, String title, Position position, String text, List<ProposedWording> proposedWordings) {}

    record StillHolds() implements Phrase {}

    record StandsButton() implements Phrase {}

    record ChangeButton() implements Phrase {}
}
