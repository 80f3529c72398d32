package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about moving a meeting and calling it off. */
final class MoveWords {

    private MoveWords() {}

    record MovedToWhat(int number) implements Question {}

    record NewDateNotUnderstood(String typed) implements Phrase {}

    /** Exactly what a move will touch; {@code changed} tells that it is shown again because something is otherwise. */
    record MeetingMovePreview(
            MeetingWords.MeetingLine meeting,
            LocalDate date,
            LocalTime time,
            boolean changed,
            boolean workingDay,
            boolean quiet,
            List<OpenRound> rounds,
            List<PlanWords.StepLine> steps)
            implements Phrase {}

    /**
     * An open round of the meeting.
     *
     * @param planned the deadline the new date's plan gives, or null where it stands or has passed
     * @param people who has been reached and is told
     */
    record OpenRound(
            String id,
            Deadline deadline,
            boolean afterMeeting,
            @Nullable Deadline planned,
            int people,
            int answered) {}

    /** {@code rounds} keep their deadlines. */
    record MeetingMovedDone(MeetingWords.MeetingLine meeting, int number, int told, List<OpenRound> rounds)
            implements Phrase {}

    record MeetingCallOffPreview(MeetingWords.MeetingLine meeting, List<OpenRound> rounds) implements Phrase {}

    /** {@code rounds} were called off, {@code open} go on. */
    record MeetingCallOffDone(MeetingWords.MeetingLine meeting, List<String> rounds, int people, List<String> open)
            implements Phrase {}

    record CalledOffAlready(LocalDate date) implements Question {}

    record CallOffMeetingAndRounds(int rounds) implements Phrase {}

    record CallOffMeetingOnly() implements Phrase {}
}
