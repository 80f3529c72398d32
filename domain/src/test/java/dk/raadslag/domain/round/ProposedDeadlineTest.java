package dk.raadslag.domain.round;

import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.PlanSteps;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meeting of Wednesday 24 February 2027: usual deadline 10 February, short one 19 February, both at noon. */
class ProposedDeadlineTest {
    private static final Forum FORUM = new Forum(
            "raad",
            "Rådet",
            List.of(),
            new PlanSteps(18, List.of(13, 11), 10, LocalTime.NOON, 8, 6, 6, 3, null),
            new PlanSteps(5, List.of(4), 3, LocalTime.NOON, 3, null, null, 2, null));
    private static final Meeting MEETING = new Meeting(
            new MeetingId("OMN-2"), NETWORK.id(), 2, "raad", LocalDate.of(2027, 2, 24), LocalTime.of(15, 0), true);
    private final WorkingCalendar calendar = new WorkingCalendar(NEW_YEAR_ONLY, NETWORK);

    @ParameterizedTest
    @CsvSource({
        "2027-01-15T09:00, 2027-02-10T12:00, false",
        "2027-02-05T23:59, 2027-02-10T12:00, false",
        "2027-02-08T00:00, 2027-02-19T12:00, true",
        "2027-02-10T12:01, 2027-02-19T12:00, true",
        "2027-02-19T12:00, 2027-02-19T12:00, true",
    })
    void takesTheUsualPlanWhileItLeavesThreeWorkingDays(String now, String deadline, boolean shortPlan) {
        ProposedDeadline proposed = before(now).orElseThrow();

        assertThat(proposed.deadline().at()).isEqualTo(LocalDateTime.parse(deadline));
        assertThat(proposed.shortPlan()).isEqualTo(shortPlan);
    }

    @Test
    void proposesNothingWhenTheShortPlanHasPassedToo() {
        assertThat(before("2027-02-19T12:01")).isEmpty();
    }

    @Test
    void remindsAsFarBeforeTheDeadlineAsThePlanSays() {
        assertThat(before("2027-01-15T09:00").orElseThrow().pace().before()).containsExactly(3, 1);
        assertThat(before("2027-02-12T09:00").orElseThrow().pace().before()).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-05, 3", "2027-02-03, 1", "2027-02-01, 1"})
    void remindsInHasteBeforeADeadlineThatIsNear(String deadline, int farthest) {
        Deadline chosen = new Deadline(LocalDate.parse(deadline).atTime(LocalTime.NOON));

        assertThat(ProposedDeadline.paceTo(chosen, FORUM, calendar, at("2027-02-01T08:00"))
                        .before()
                        .get(0))
                .isEqualTo(farthest);
    }

    private Optional<ProposedDeadline> before(String now) {
        return ProposedDeadline.before(MEETING, FORUM, calendar, at(now));
    }
}
