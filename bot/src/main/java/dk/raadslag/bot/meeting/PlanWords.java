package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.SchoolHoliday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about the way to a meeting. */
final class PlanWords {

    private PlanWords() {}

    record PlanUsage() implements Phrase {}

    /**
     * A meeting's plan as it stands.
     *
     * @param window working days the municipalities have to answer
     * @param hurry what to do because the papers are late, or null
     * @param calendar where it is fetched for one's own calendar
     */
    record PlanShown(
            MeetingWords.MeetingLine meeting,
            List<StepLine> steps,
            int window,
            List<SchoolWeek> schoolWeeks,
            @Nullable Phrase hurry,
            Phrase calendar)
            implements Phrase {}

    /**
     * The plan if the papers come late.
     *
     * @param kept working days the municipalities have if the deadline stands
     */
    record PlanShifted(
            MeetingWords.MeetingLine meeting,
            int days,
            List<StepLine> steps,
            List<WindowLine> windows,
            int usual,
            int kept,
            Deadline deadline,
            @Nullable Phrase hurry)
            implements Phrase {}

    /** The short plan, and the steps it leaves out. */
    record ShortPlan(Deadline deadline, List<StepLine> steps, List<String> skipped) implements Phrase {}

    record TooLateForAnyPlan(int number) implements Phrase {}

    record HowLate(String typed) implements Phrase {}

    record EarlyIsFine() implements Question {}

    /** A step; {@code state} is a name, such as "LATE". */
    record StepLine(
            String step,
            LocalDate day,
            @Nullable LocalTime time,
            String state,
            @Nullable Integer calendarDays) {}

    record WindowLine(String party, int usual, int now, boolean tooShort) {}

    record SchoolWeek(int week, SchoolHoliday holiday) {}
}
