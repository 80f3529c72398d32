package dk.raadslag.bot.round;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.round.RoundPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about moving deadlines. */
final class MoveWords {
    private MoveWords() {}

    record DeadlineUsage() implements Phrase {}

    record NewDeadlineMissing(String typed) implements Phrase {}

    record WordsLeft(String words) implements Phrase {}

    /** What is unusual about a deadline. */
    record Unusual(RoundPlan.@Nullable Caution outsideWork, boolean quiet, boolean afterMeeting) {}

    /**
     * Exactly what a move will do.
     *
     * @param municipality who gets more time, or null for everybody
     * @param lessDays working days there will be less
     * @param told municipalities that are told, because they have not answered everything
     * @param people in them whom the request has reached
     */
    record MovePreview(
            String id,
            String title,
            @Nullable String municipality,
            Deadline from,
            Deadline to,
            boolean earlier,
            int lessDays,
            List<String> told,
            int people,
            int answered,
            Unusual unusual)
            implements Phrase {}

    record MoveDone(String id, String title, @Nullable String municipality, Deadline to, int people)
            implements Phrase {}
}
