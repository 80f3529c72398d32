package dk.raadslag.domain.reminder;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.at;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.order;
import static dk.raadslag.domain.memory.Fixtures.reply;
import static dk.raadslag.domain.memory.Fixtures.toAll;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The deadline is Friday 22 January 2027 at noon; a working day later those who have stayed silent hear once more. */
class LateRemindersTest {
    private static final Pace ONCE_MORE = new Pace.WorkingDays(List.of(), 1);
    private static final Instant MONDAY_AFTER = at("2027-01-25T09:00");

    private final Memory memory = Fixtures.memory();
    private final DrawingTimetables timetables =
            new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory);
    private final Reminding reminding = memory.reminding();
    private final TakingReplies taking = new TakingReplies(memory, memory, memory.lateReplies(), memory);
    private final RunningDueTasks running = new RunningDueTasks(new RunningDueTasks.Means(
            memory,
            memory,
            memory,
            memory.rounds,
            memory,
            memory.contacts,
            reminding,
            new PassingOnRequests(new PassingOnRequests.Means(
                    memory.rounds, memory, memory, memory.contacts, memory, timetables, memory)),
            memory,
            memory,
            NEW_YEAR_ONLY,
            ReminderHours.of("08:00-16:00")));
    private final PersonId ballerup = contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
    private final PersonId gentofte = contact(memory, GENTOFTE, Role.PRIMARY_CONTACT);

    @Test
    void writesOnceToThoseFromWhomNothingHasComeWhenTheDeadlineHasPassed() {
        Round round = open(ONCE_MORE);
        taking.take(reply(round, BALLERUP, ballerup, toAll(Position.ENDORSED)), at("2027-01-20T09:00"));

        running.run(at("2027-01-22T15:00"));
        assertThat(memory.written("reminder:")).isEmpty();
        running.run(MONDAY_AFTER);
        running.run(MONDAY_AFTER.plusSeconds(3600));

        assertThat(memory.written("reminder:")).extracting(Dispatch::person).containsExactly(gentofte);
        assertThat(isNeeded(round, MONDAY_AFTER)).isTrue();
    }

    @Test
    void whoHasAnsweredLateMeanwhileIsLeftInPeace() {
        Round round = open(ONCE_MORE);
        taking.take(reply(round, GENTOFTE, gentofte, toAll(Position.ENDORSED)), at("2027-01-22T14:00"));
        taking.take(reply(round, BALLERUP, ballerup, toAll(Position.ENDORSED)), at("2027-01-22T14:00"));
        running.run(MONDAY_AFTER);

        assertThat(memory.written("reminder:")).isEmpty();
    }

    @Test
    void whatIsWrittenIsNotSentWhenTheAnswerOrTheDraftHasGoneMeanwhile() {
        Round round = open(ONCE_MORE);
        running.run(MONDAY_AFTER);

        assertThat(new GatheredReminders(memory.rounds, reminding, sent -> true)
                        .of(chase().key(), round.id(), gentofte, MONDAY_AFTER))
                .isEmpty();
        taking.take(reply(round, GENTOFTE, gentofte, toAll(Position.ENDORSED)), MONDAY_AFTER);
        assertThat(isNeeded(round, MONDAY_AFTER)).isFalse();
    }

    @Test
    void nobodyHearsOfARoundThatIsEndedOrInWhichSilenceMeansConsent() {
        Round round = open(ONCE_MORE);
        memory.rounds.change(round.calledOff(at("2027-01-22T13:00")));
        running.run(MONDAY_AFTER);

        assertThat(memory.written("reminder:")).isEmpty();
        assertThat(open(new Pace.WorkingDays(List.of())).kind().chases()).isTrue();
        assertThat(memory.pending()).extracting(DueTask::kind).doesNotContain(DueTask.Kind.CHASE);
    }

    @Test
    void whoHasMoreTimeHearsAfterTheirOwnDeadline() {
        Round extended = open(ONCE_MORE).extended(GENTOFTE, new Deadline(LocalDateTime.parse("2027-01-27T12:00")));
        memory.rounds.change(extended);
        timetables.redraw(extended, ONCE_MORE, at("2027-01-22T13:00"));

        running.run(MONDAY_AFTER);
        assertThat(memory.written("reminder:")).extracting(Dispatch::person).containsExactly(ballerup);
        running.run(at("2027-01-28T09:00"));
        assertThat(memory.written("reminder:")).extracting(Dispatch::person).containsExactly(ballerup, gentofte);
    }

    @Test
    void whoHasHadEnoughThisWeekIsLeftInPeace() {
        Round round = open(ONCE_MORE);
        for (int hour = 8; hour < 11; hour++) {
            reminding.remind(round, "by-hand-" + hour, at("2027-01-22T%02d:30".formatted(hour)));
        }
        int before = memory.written("reminder:").size();
        running.run(MONDAY_AFTER);

        assertThat(memory.written("reminder:")).hasSize(before);
    }

    private boolean isNeeded(Round round, Instant now) {
        return !new GatheredReminders(memory.rounds, reminding, sent -> false)
                .of(chase().key(), round.id(), gentofte, now)
                .isEmpty();
    }

    private Dispatch chase() {
        return memory.written("reminder:").stream()
                .filter(one -> gentofte.equals(one.person()))
                .filter(one -> ((Intent.Reminder) one.intent()).wave().equals("chase-2027-01-25T09:00"))
                .findFirst()
                .orElseThrow();
    }

    private Round open(Pace pace) {
        RoundPlan plan = (RoundPlan) new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY)
                .plan(order(FRIDAY_NOON, pace), MONDAY_MORNING);
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetables, memory).open(plan, MONDAY_MORNING);
    }
}
