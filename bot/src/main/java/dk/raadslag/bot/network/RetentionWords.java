package dk.raadslag.bot.network;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;

/** What is said about what is forgotten when its time is over. */
final class RetentionWords {
    private RetentionWords() {}

    /** To the secretariat, a week ahead; the times are those of the network's file. */
    record WillBeForgotten(
            String network, LocalDate dueOn, SheetWords.Some people, List<OldRound> rounds, int logEntries)
            implements Phrase {}

    /** A round whose answers go. */
    record OldRound(String id, String title) {}

    record ForgettingHere() implements Phrase {}

    record WaitButton() implements Phrase {}

    record ForgettingWaits(LocalDate until) implements Phrase {}

    record NothingToWaitFor() implements Phrase {}
}
