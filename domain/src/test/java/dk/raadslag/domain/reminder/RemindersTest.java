package dk.raadslag.domain.reminder;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.at;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.order;
import static dk.raadslag.domain.memory.Fixtures.reply;
import static dk.raadslag.domain.memory.Fixtures.toAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.ClosingRounds;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.TellingAsked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final ReminderHours OFFICE = ReminderHours.of("08:00-16:00");

    private final Memory memory = Fixtures.memory();
    private final DrawingTimetables timetables =
            new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory);
    private final Reminding reminding = memory.reminding();
    private final PassingOnRequests passingOn = new PassingOnRequests(
            new PassingOnRequests.Means(memory.rounds, memory, memory, memory.contacts, memory, timetables, memory));
    private final TakingReplies taking = new TakingReplies(memory, memory, memory.lateReplies(), memory);
    private final RunningDueTasks running = running(memory);
    private final PersonId ballerup = contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
    private final PersonId gentofte = contact(memory, GENTOFTE, Role.PRIMARY_CONTACT);

    @Test
    void aRoundHasOneTaskAndOneAlarmForEachWaveAndItsDeadline() {
        open(new Pace.WorkingDays(List.of(3, 1)));

        assertThat(memory.pending())
                .extracting(task -> task.wave() + " " + task.due())
                .containsExactly(
                        "remind-1 " + at("2027-01-19T09:00"),
                        "remind-2 " + at("2027-01-21T09:00"),
                        "unsent-2027-01-21T09:00 " + at("2027-01-21T09:00"),
                        "deadline " + FRIDAY_NOON.instant().plusMillis(1));
        assertThat(memory.alarms).hasSize(4);
    }

    @Test
    void waitsThatBeganBeforeTheRoundAreLeftOut() {
        open(new Pace.Rehearsal(List.of(Duration.ofDays(400), Duration.ofSeconds(20))));

        assertThat(memory.pending()).extracting(DueTask::wave).containsExactly("remind-1", "deadline");
    }

    @Test
    void remindsOnlyMunicipalitiesWithoutACompleteReply() {
        Round round = open(new Pace.WorkingDays(List.of(3)));
        taking.take(reply(round, BALLERUP, ballerup, toAll(Position.ENDORSED)), MONDAY_MORNING);

        running.run(at("2027-01-19T09:00"));

        assertThat(memory.written("reminder:OMN-3a:remind-1:"))
                .extracting(Dispatch::person)
                .containsExactly(gentofte);
    }

    @Test
    void aPartialReplyIsRemindedOfWhatIsMissing() {
        Round round = open(new Pace.WorkingDays(List.of(3)));
        taking.take(reply(round, BALLERUP, ballerup, Map.of("1", new Answer(Position.ENDORSED, ""))), MONDAY_MORNING);

        assertThat(reminding.wanting(round, MONDAY_MORNING).isMissing(ballerup)).isTrue();
    }

    @Test
    void theWorkingDayBeforeWhoeverWroteOrCanHandInIsWarnedOfWhatIsUnsent() {
        PersonId psychiatry = contact(memory, GENTOFTE, Role.SUBJECT_CONTACT, "psykiatri");
        Round round = open(new Pace.WorkingDays(List.of(3)));
        Map<String, Answer> two = Map.of("2", new Answer(Position.REMARKS, "tekst"));
        taking.take(unsent(round, BALLERUP, ballerup, two, Stage.DRAFT), MONDAY_MORNING);
        taking.take(unsent(round, GENTOFTE, psychiatry, two, Stage.CONTRIBUTED), MONDAY_MORNING);

        running.run(at("2027-01-19T09:00"));
        running.run(at("2027-01-21T07:00"));
        assertThat(memory.written("unsent:")).isEmpty();
        running.run(at("2027-01-21T09:00"));

        assertThat(memory.written("unsent:"))
                .extracting(Dispatch::person)
                .containsExactlyInAnyOrder(ballerup, gentofte, psychiatry);
        taking.take(reply(round, BALLERUP, ballerup, toAll(Position.ENDORSED)), MONDAY_MORNING);
        assertThat(reminding.wanting(round, at("2027-01-21T09:01")).warned())
                .containsExactlyInAnyOrder(gentofte, psychiatry);
        assertThat(reminding
                        .wanting(round, FRIDAY_NOON.instant().plusSeconds(1))
                        .warned())
                .isEmpty();
    }

    @Test
    void onAMorningWithAReminderNobodyGetsBoth() {
        PersonId psychiatry = contact(memory, GENTOFTE, Role.SUBJECT_CONTACT, "psykiatri");
        Round round = open(new Pace.WorkingDays(List.of(1)));
        Map<String, Answer> two = Map.of("2", new Answer(Position.REMARKS, "tekst"));
        taking.take(unsent(round, GENTOFTE, psychiatry, two, Stage.CONTRIBUTED), MONDAY_MORNING);

        running.run(at("2027-01-21T09:00"));

        assertThat(memory.written("unsent:")).extracting(Dispatch::person).containsExactly(psychiatry);
        assertThat(memory.written("reminder:"))
                .extracting(Dispatch::person)
                .containsExactlyInAnyOrder(ballerup, gentofte);
    }

    @Test
    void theSameWaveTwiceRemindsOnce() {
        Round round = open(new Pace.WorkingDays(List.of(3)));

        running.run(at("2027-01-19T09:00"));
        running.run(at("2027-01-19T09:00"));
        int again = reminding.remind(round, "remind-1", at("2027-01-19T09:01"));

        assertThat(memory.written("reminder:")).hasSize(2);
        assertThat(again).isZero();
    }

    @Test
    void nobodyIsRemindedWhenTheRoundHasEnded() {
        Round round = open(new Pace.WorkingDays(List.of(3)));
        new ClosingRounds(memory, memory.rounds, timetables, new TellingAsked(memory, memory), memory)
                .close(round, ballerup, MONDAY_MORNING);

        Round ended = memory.rounds.find(round.id()).orElseThrow();
        assertThat(reminding.missing(ended, at("2027-01-19T09:00"))).isEmpty();
        assertThat(reminding.missing(round, FRIDAY_NOON.instant().plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void whoIsNoLongerOnDutyIsNotReminded() {
        Round round = open(new Pace.WorkingDays(List.of(3)));
        memory.contacts.dismiss(gentofte);

        assertThat(reminding.missing(round, MONDAY_MORNING))
                .extracting(one -> one.person())
                .containsExactly(ballerup);
    }

    @Test
    void aSubjectContactWhoHasContributedIsLeftAloneWhileTheMunicipalityIsStillMissing() {
        PersonId psychiatry = contact(memory, BALLERUP, Role.SUBJECT_CONTACT, "psykiatri");
        Round round = open(new Pace.WorkingDays(List.of(3)));
        Reply handedIn = reply(round, BALLERUP, psychiatry, Map.of("2", new Answer(Position.REMARKS, "tekst")));
        taking.take(
                new Reply(
                        round,
                        BALLERUP,
                        psychiatry,
                        handedIn.answers(),
                        handedIn.level(),
                        Stage.CONTRIBUTED,
                        handedIn.channel(),
                        null,
                        "activity"),
                MONDAY_MORNING);

        assertThat(reminding.missing(round, MONDAY_MORNING))
                .extracting(one -> one.person())
                .containsExactlyInAnyOrder(ballerup, gentofte);
    }

    @Test
    void aReminderOutsideHoursIsPutOffToTheNextWorkingMorning() {
        open(new Pace.WorkingDays(List.of(3)));

        running.run(at("2027-01-19T20:00"));

        assertThat(memory.written("reminder:")).isEmpty();
        assertThat(memory.pending().get(0).due()).isEqualTo(at("2027-01-20T08:00"));
        running.run(at("2027-01-20T08:00"));
        assertThat(memory.written("reminder:")).hasSize(2);
    }

    @Test
    void theSecretariatIsToldOnceThatTheDeadlineHasPassed() {
        open(new Pace.WorkingDays(List.of()));
        memory.contacts.enter(NETWORK.secretariat().members().get(0).email(), "Konsulent 1", "", "");
        Instant passed = FRIDAY_NOON.instant().plusMillis(1);

        running.run(passed);
        running.run(passed);

        assertThat(memory.written("deadline:OMN-3a:")).hasSize(1);
    }

    @Test
    void aTaskThatCannotBeDoneKeepsNoOtherFromBeingDone() {
        open(new Pace.WorkingDays(List.of(3, 1)));
        RunningDueTasks stumbling = running(new StumblingOnce());
        Instant bothAreDue = at("2027-01-21T10:00");

        assertThatThrownBy(() -> stumbling.run(bothAreDue)).hasMessage("1 due tasks could not be done");
        assertThat(memory.written("reminder:OMN-3a:")).hasSize(2);

        stumbling.run(bothAreDue);
        assertThat(memory.written("reminder:OMN-3a:"))
                .as("two waves that are late both are one message")
                .hasSize(2);
        assertThat(memory.dueAt(bothAreDue)).isEmpty();
    }

    @Test
    void whatWasMissedIsDoneAtTheStartAndItsAlarmsAreSetAnew() {
        open(new Pace.WorkingDays(List.of(3, 1)));
        memory.alarms.clear();

        running.resume(at("2027-01-19T10:00"));

        assertThat(memory.written("reminder:OMN-3a:remind-1:")).hasSize(2);
        assertThat(memory.alarms).containsKeys("OMN-3a/remind-2", "OMN-3a/deadline");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-19T09:00, 2027-01-19T09:00",
        "2027-01-19T07:59, 2027-01-19T08:00",
        "2027-01-19T16:00, 2027-01-20T08:00",
        "2027-01-22T17:00, 2027-01-25T08:00",
        "2027-05-01T09:00, 2027-05-03T08:00",
        "2027-06-04T16:30, 2027-06-07T08:00",
        "2027-07-14T10:00, 2027-08-09T08:00",
        "2026-12-23T10:00, 2027-01-04T08:00",
    })
    void remindersGoOutWithinHoursOnWorkingDaysOutsideQuietPeriods(String now, String allowed) {
        assertThat(OFFICE.nextAllowed(at(now), new WorkingCalendar(NEW_YEAR_ONLY, NETWORK)))
                .isEqualTo(at(allowed));
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> new ReminderHours(LocalTime.NOON, LocalTime.of(8, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExtendedMunicipalityIsRemindedBeforeItsOwnDeadlineAndTheOthersBeforeTheirs() {
        Round round = extended(open(new Pace.WorkingDays(List.of(1))), at("2027-01-11T11:00"));

        running.run(at("2027-01-20T09:00"));
        running.run(at("2027-01-21T09:00"));
        assertThat(memory.written("reminder:")).extracting(Dispatch::person).containsOnly(ballerup);

        running.run(at("2027-01-22T09:00"));
        running.run(at("2027-01-26T09:00"));
        assertThat(memory.written("reminder:OMN-3a:remind-2027-01-26T09:00-157:"))
                .extracting(Dispatch::person)
                .containsExactly(gentofte);
        assertThat(reminding.missing(round, at("2027-01-26T09:00")))
                .extracting(one -> one.municipality())
                .containsExactly(GENTOFTE);
    }

    @Test
    void whoAnsweredLateIsNotRemindedWhenGivenMoreTimeAndMayAnswerAgainInTime() {
        Round round = open(new Pace.WorkingDays(List.of(1)));
        Reply late = reply(round, GENTOFTE, gentofte, toAll(Position.ENDORSED));
        taking.take(late, at("2027-01-22T13:00"));
        Round extended = extended(round, at("2027-01-22T14:00"));

        assertThat(reminding.missing(extended, at("2027-01-26T09:00"))).isEmpty();
        assertThat(taking.take(reply(extended, GENTOFTE, gentofte, toAll(Position.ENDORSED)), at("2027-01-26T09:00"))
                        .standing()
                        .status())
                .isEqualTo(MunicipalityStanding.Status.ANSWERED);
        assertThat(taking.take(reply(extended, GENTOFTE, gentofte, toAll(Position.ENDORSED)), at("2027-01-27T13:00"))
                        .stored())
                .isEmpty();
    }

    @Test
    void aReminderThatHasGoneOutDoesNotGoOutAgainWhenTheDeadlineIsMovedAway() {
        Round round = open(new Pace.WorkingDays(List.of(3, 1)));
        running.run(at("2027-01-19T09:00"));

        extended(round, at("2027-01-19T10:00"));

        assertThat(memory.pending())
                .extracting(DueTask::wave)
                .containsExactly(
                        "remind-2027-01-21T09:00",
                        "unsent-2027-01-21T09:00",
                        "remind-2027-01-22T09:00-157",
                        "deadline-2027-01-22T12:00",
                        "remind-2027-01-26T09:00-157",
                        "unsent-2027-01-26T09:00-157",
                        "deadline-2027-01-27T12:00-157");
    }

    @Test
    void theSecretariatIsToldOfTheCommonDeadlineAndOfTheExtendedOne() {
        memory.contacts.enter(NETWORK.secretariat().members().get(0).email(), "Konsulent 1", "", "");
        extended(open(new Pace.WorkingDays(List.of())), at("2027-01-11T11:00"));

        running.run(at("2027-01-27T13:00"));

        assertThat(memory.written("deadline:")).hasSize(2);
    }

    private Round extended(Round round, Instant now) {
        Round extended = round.extended(GENTOFTE, new Deadline(LocalDateTime.parse("2027-01-27T12:00")));
        memory.rounds.change(extended);
        timetables.redraw(extended, new Pace.WorkingDays(List.of(3, 1)), now);
        return extended;
    }

    private static Reply unsent(
            Round round, MunicipalityCode municipality, PersonId person, Map<String, Answer> answers, Stage stage) {
        return new Reply(
                round, municipality, person, answers, Level.ADMINISTRATIVE, stage, Channel.CARD, null, "unsent");
    }

    private Round open(Pace pace) {
        RoundPlan plan = (RoundPlan) new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY)
                .plan(order(FRIDAY_NOON, pace), MONDAY_MORNING);
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetables, memory).open(plan, MONDAY_MORNING);
    }

    private RunningDueTasks running(UnitOfWork unitOfWork) {
        return new RunningDueTasks(new RunningDueTasks.Means(
                unitOfWork,
                memory,
                memory,
                memory.rounds,
                memory,
                memory.contacts,
                reminding,
                passingOn,
                memory,
                memory,
                NEW_YEAR_ONLY,
                OFFICE));
    }

    private static final class StumblingOnce implements UnitOfWork {
        private boolean stumbled;

        @Override
        public <T> T run(Supplier<T> work) {
            if (!stumbled) {
                stumbled = true;
                throw new IllegalStateException("no database");
            }
            return work.get();
        }
    }
}
