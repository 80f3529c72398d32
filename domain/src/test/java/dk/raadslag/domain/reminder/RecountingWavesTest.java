package dk.raadslag.domain.reminder;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.at;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.order;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The deadline is Friday 22 January 2027 at noon. */
class RecountingWavesTest {
    private static final PublicHolidays ALSO_CLOSED_ON_THE_20TH =
            day -> NEW_YEAR_ONLY.contains(day) || day.equals(LocalDate.of(2027, 1, 20));

    private final Memory memory = Fixtures.memory();
    private final DrawingTimetables timetables =
            new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory);

    @Test
    void reminderBeforeANewClosingDayComesADayEarlier() {
        open(new Pace.WorkingDays(List.of(3, 1)));

        assertThat(recount(ALSO_CLOSED_ON_THE_20TH, MONDAY_MORNING)).isEqualTo(1);
        assertThat(moments("remind"))
                .containsExactly("remind-1 " + at("2027-01-18T09:00"), "remind-2 " + at("2027-01-21T09:00"));
        assertThat(memory.audit).extracting(Audit.Entry::deed).contains("waves-recounted");
    }

    @Test
    void reminderComesLaterAgainWhenTheDayIsOpenAfterAll() {
        open(new Pace.WorkingDays(List.of(3, 1)));
        recount(ALSO_CLOSED_ON_THE_20TH, MONDAY_MORNING);

        assertThat(recount(NEW_YEAR_ONLY, MONDAY_MORNING)).isEqualTo(1);
        assertThat(moments("remind-1")).containsExactly("remind-1 " + at("2027-01-19T09:00"));
    }

    @Test
    void municipalityWithItsOwnDeadlineIsCountedFromThat() {
        Round round = open(new Pace.WorkingDays(List.of(1)))
                .extended(GENTOFTE, new Deadline(LocalDateTime.parse("2027-01-21T12:00")));
        memory.rounds.change(round);
        timetables.redraw(round, new Pace.WorkingDays(List.of(1)), MONDAY_MORNING);

        recount(ALSO_CLOSED_ON_THE_20TH, MONDAY_MORNING);
        assertThat(moments("unsent")).anyMatch(wave -> wave.endsWith("-157 " + at("2027-01-19T09:00")));
    }

    @Test
    void waveWhoseNewMorningHasPassedStays() {
        open(new Pace.WorkingDays(List.of(3, 1)));

        assertThat(recount(ALSO_CLOSED_ON_THE_20TH, at("2027-01-18T10:00"))).isZero();
        assertThat(moments("remind-1")).containsExactly("remind-1 " + at("2027-01-19T09:00"));
    }

    @Test
    void nothingMovesWhenNothingHasChangedOrNoDaysAreCounted() {
        open(new Pace.WorkingDays(List.of(3, 1)));
        open(new Pace.Rehearsal(List.of(Duration.ofSeconds(20))));

        assertThat(recount(NEW_YEAR_ONLY, MONDAY_MORNING)).isZero();
        assertThat(memory.audit).extracting(Audit.Entry::deed).doesNotContain("waves-recounted");
    }

    private int recount(PublicHolidays holidays, Instant now) {
        return new RecountingWaves(memory, memory, memory.rounds, memory, holidays, memory).recount(now);
    }

    private List<String> moments(String wave) {
        return waves().filter(task -> task.startsWith(wave)).toList();
    }

    private Stream<String> waves() {
        return memory.pending().stream().map(task -> task.wave() + " " + task.due());
    }

    private Round open(Pace pace) {
        contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
        RoundPlan plan = (RoundPlan) new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY)
                .plan(order(FRIDAY_NOON, pace), MONDAY_MORNING);
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetables, memory).open(plan, MONDAY_MORNING);
    }
}
