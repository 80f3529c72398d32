package dk.raadslag.bot.round;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import java.util.List;

/** What is said about reopening a round and calling it off. */
final class EndingWords {
    private EndingWords() {}

    record ReopenUsage() implements Phrase {}

    /**
     * What reopening will do.
     *
     * @param all people who can be told
     * @param some people in municipalities that have not answered everything
     */
    record ReopenPreview(
            String id, String title, Deadline until, int all, int some, List<String> missing, MoveWords.Unusual unusual)
            implements Phrase {}

    record ToldButton(String told) implements Phrase {}

    record RoundReopened(String id, String title, Deadline until, String told, int people) implements Phrase {}

    record CallOffUsage() implements Phrase {}

    record CallOffPreview(String id, String title, int people, int answered) implements Phrase {}

    record CallOffDone(String id, String title, int people) implements Phrase {}

    record IsCalledOff(String id, String title) implements Phrase {}
}
