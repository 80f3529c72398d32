package dk.raadslag.domain.reminder;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.at;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.items;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A round of which nobody says anything, while the clock does what clocks do. */
class ClockCasesTest {
    private final Memory memory = Fixtures.memory();
    private final DrawingTimetables timetables =
            new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory);
    private final RunningDueTasks running = new RunningDueTasks(new RunningDueTasks.Means(
            memory,
            memory,
            memory,
            memory.rounds,
            memory,
            memory.contacts,
            memory.reminding(),
            new PassingOnRequests(new PassingOnRequests.Means(
                    memory.rounds, memory, memory, memory.contacts, memory, timetables, memory)),
            memory,
            memory,
            NEW_YEAR_ONLY,
            ReminderHours.of("08:00-16:00")));

    @BeforeEach
    void somebodyToAsk() {
        contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
    }

    /** The hour that comes twice, the hour that does not come, New Year with its quiet days, a leap day. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-12T10:00, 2026-10-25T02:30, 2026-10-21T09:01 2026-10-23T09:01, 2026-10-25T00:30:00Z",
        "2027-03-15T10:00, 2027-03-28T02:30, 2027-03-24T09:01 2027-03-26T09:01, 2027-03-28T01:30:00Z",
        "2026-12-14T10:00, 2027-01-05T12:00, 2026-12-21T09:01 2027-01-04T09:01, 2027-01-05T11:00:00Z",
        "2026-12-07T10:00, 2026-12-31T23:59, 2026-12-18T09:01 2026-12-22T09:01, 2026-12-31T22:59:00Z",
        "2028-02-14T10:00, 2028-02-29T12:00, 2028-02-24T09:01 2028-02-28T09:01, 2028-02-29T11:00:00Z",
        "2028-02-14T10:00, 2028-03-01T12:00, 2028-02-25T09:01 2028-02-29T09:01, 2028-03-01T11:00:00Z",
    })
    void remindsOnWorkingMorningsAndClosesOnce(String opened, String deadline, String reminded, Instant closes) {
        Round round = open(opened, deadline);
        Instant end = closes.plus(Duration.ofDays(2));
        for (Instant now = at(opened); now.isBefore(end); now = now.plus(Duration.ofMinutes(30))) {
            running.run(now);
            assertThat(round.isOpen(now)).isEqualTo(!now.isAfter(closes));
        }

        assertThat(reminders()).containsExactly(reminded.split(" "));
        assertThat(memory.written("deadline:"))
                .singleElement()
                .satisfies(told -> assertThat(told.due()).isBetween(closes, closes.plus(Duration.ofMinutes(30))));
    }

    /** However the clock jumps, what is due is told once, and late rather than never. */
    @ParameterizedTest
    @CsvSource({"60, -60", "60, 1440", "1440, -60", "1440, 1440", "-60, 4320"})
    void jumpsOfTheClockSendNothingTwiceAndSkipNothing(int first, int second) {
        open("2026-10-12T10:00", "2026-10-26T12:00");
        Instant now = at("2026-10-19T08:30");
        for (int minutes : new int[] {0, first, second}) {
            now = now.plus(Duration.ofMinutes(minutes));
            running.run(now);
        }
        for (; now.isBefore(at("2026-10-28T12:00")); now = now.plus(Duration.ofMinutes(30))) {
            running.run(now);
        }

        assertThat(reminders()).hasSize(2).doesNotHaveDuplicates();
        assertThat(memory.written("deadline:")).hasSize(1);
        assertThat(memory.pending()).isEmpty();
    }

    @Test
    void whatFellDueInASleepOfAWeekIsOneReminderOnTheNextWorkingMorning() {
        open("2026-10-12T10:00", "2026-10-26T12:00");

        running.run(at("2026-10-25T23:00"));
        assertThat(reminders()).isEmpty();
        running.run(at("2026-10-26T08:00"));

        assertThat(reminders()).containsExactly("2026-10-26T08:01");
    }

    private List<String> reminders() {
        return memory.written("reminder:").stream()
                .map(Dispatch::due)
                .map(due -> DanishTime.at(due).toString())
                .toList();
    }

    private Round open(String opened, String deadline) {
        memory.contacts.enter(NETWORK.secretariat().members().get(0).email(), "Konsulent 1", "", "");
        RoundOrder order = new RoundOrder(
                NETWORK,
                null,
                "Et brev",
                items(),
                List.of(),
                new Deadline(LocalDateTime.parse(deadline)),
                null,
                new Pace.WorkingDays(List.of(3, 1)),
                new PersonId(99));
        RoundPlan plan =
                (RoundPlan) new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY).plan(order, at(opened));
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetables, memory).open(plan, at(opened));
    }
}
