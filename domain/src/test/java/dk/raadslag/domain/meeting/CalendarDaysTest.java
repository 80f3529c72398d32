package dk.raadslag.domain.meeting;

import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.BackPlan.Kind;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.PlanSteps;
import dk.raadslag.domain.network.PlanSteps.Step;
import dk.raadslag.domain.round.ProposedDeadline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans whose rules are partly in calendar days; the network is closed on 5 June, and quiet in July and over Christmas. */
class CalendarDaysTest {
    private final WorkingCalendar calendar = new WorkingCalendar(NEW_YEAR_ONLY, NETWORK);

    @ParameterizedTest
    @CsvSource({
        "2027-02-24, 14, 2027-02-10",
        "2027-02-24, 7, 2027-02-17",
        "2027-02-24, 4, 2027-02-19",
        "2026-06-08, 1, 2026-06-04",
        "2027-08-11, 14, 2027-07-09",
        "2027-01-06, 7, 2026-12-22",
        "2027-02-24, 0, 2027-02-24",
    })
    void aDayNobodyWorksMovesBackToOneThatCounts(LocalDate date, int days, LocalDate deadline) {
        assertThat(BackPlan.of(meeting(date), inCalendarDays(days), calendar).day(Kind.DEADLINE))
                .contains(deadline);
    }

    @Test
    void theStepTellsTheRuleItFollowsAndTheOthersAreStillWorkingDays() {
        BackPlan plan = BackPlan.of(meeting(LocalDate.of(2027, 2, 24)), inCalendarDays(14), calendar);

        assertThat(plan.steps())
                .filteredOn(step -> step.calendarDays() != null)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.kind()).isEqualTo(Kind.DEADLINE);
                    assertThat(step.calendarDays()).isEqualTo(14);
                });
        assertThat(plan.day(Kind.DRAFT)).contains(LocalDate.of(2027, 2, 17));
    }

    @Test
    void theProposedDeadlineAndItsRemindersFollowTheSameRule() {
        Forum forum = new Forum("raad", "Rådet", List.of(), inCalendarDays(14), inCalendarDays(7));
        ProposedDeadline proposed = ProposedDeadline.before(
                        meeting(LocalDate.of(2027, 2, 24)),
                        forum,
                        calendar,
                        LocalDate.of(2027, 1, 15).atStartOfDay(DanishTime.ZONE).toInstant())
                .orElseThrow();

        assertThat(proposed.deadline().at().toLocalDate()).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(proposed.pace().before()).containsExactly(3, 1);
    }

    private static PlanSteps inCalendarDays(int deadline) {
        return new PlanSteps(
                18, List.of(13, 11), deadline, LocalTime.NOON, 5, null, null, 3, null, Set.of(Step.DEADLINE));
    }

    private static Meeting meeting(LocalDate date) {
        return new Meeting(new MeetingId("OMN-2"), NETWORK.id(), 2, "raad", date, LocalTime.of(15, 0), true);
    }
}
