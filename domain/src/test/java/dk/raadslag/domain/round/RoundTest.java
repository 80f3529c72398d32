package dk.raadslag.domain.round;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.GLADSAXE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.at;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.order;
import static dk.raadslag.domain.memory.Fixtures.reply;
import static dk.raadslag.domain.memory.Fixtures.toAll;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reminder.DrawingTimetables;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.reply.TakingReplies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Pace USUAL = new Pace.WorkingDays(List.of(3, 1));

    private final Memory memory = Fixtures.memory();
    private final PlanningRounds planning = new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY);
    private final TakingReplies taking = new TakingReplies(memory, memory, memory.lateReplies(), memory);
    private PersonId ballerup = new PersonId(0);
    private PersonId gentofte = new PersonId(0);

    @BeforeEach
    void appointContacts() {
        ballerup = contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
        gentofte = contact(memory, GENTOFTE, Role.PRIMARY_CONTACT);
    }

    @Test
    void onlyMembersOfThatDayAreAsked() {
        contact(memory, GLADSAXE, Role.PRIMARY_CONTACT);
        LocalDate joins = LocalDate.of(2027, 2, 1);
        Network changing = Fixtures.joining(GLADSAXE, joins);

        assertThat(asked(changing, null, MONDAY_MORNING)).containsExactly(BALLERUP, GENTOFTE);
        assertThat(asked(changing, "Klynge Øst", MONDAY_MORNING)).containsExactly(GENTOFTE);
        assertThat(asked(changing, "Klynge Øst", at("2027-02-01T08:00"))).containsExactly(GENTOFTE, GLADSAXE);
        assertThat(planning.plan(letter(changing, "Gladsaxe"), MONDAY_MORNING))
                .isEqualTo(new PlanningRounds.UnknownTarget("Gladsaxe"));
    }

    private List<MunicipalityCode> asked(Network network, @Nullable String target, Instant now) {
        return ((RoundPlan) planning.plan(letter(network, target), now)).asked();
    }

    private static RoundOrder letter(Network network, @Nullable String target) {
        Deadline later = new Deadline(LocalDateTime.parse("2027-03-01T12:00"));
        return new RoundOrder(
                network, null, "Et brev", Fixtures.items(), List.of(), later, target, USUAL, new PersonId(99));
    }

    @Test
    void everyExpectedPersonIsInTheLedgerAndHasARequestWrittenDown() {
        contact(memory, GLADSAXE, Role.PRIMARY_CONTACT);
        Round round = open(plan(USUAL));

        assertThat(memory.of(round.id())).hasSize(3);
        assertThat(memory.written("request:OMN-3a:")).hasSize(3);
        assertThat(round.asked()).containsExactly(BALLERUP, GENTOFTE, GLADSAXE);
        assertThat(memory.about("OMN-3a")).extracting("deed").containsExactly("round-opened");
    }

    @Test
    void aSecondRoundOfTheSameMeetingIsCalledB() {
        open(plan(USUAL));

        assertThat(open(plan(USUAL)).id()).isEqualTo(new RoundId("OMN-3b"));
    }

    @Test
    void aMunicipalityWithoutAContactIsAskedAboutAndNamedAsAHole() {
        RoundPlan plan = plan(USUAL);

        assertThat(plan.holes()).containsExactly(GLADSAXE);
        assertThat(plan.cautions()).contains(RoundPlan.Caution.MUNICIPALITY_WITHOUT_CONTACT);
        assertThat(plan.asked()).contains(GLADSAXE);
    }

    @Test
    void theDeputyIsAskedWhereThereIsNoPrimaryContact() {
        PersonId deputy = contact(memory, GLADSAXE, Role.DEPUTY);

        assertThat(plan(USUAL).addressees())
                .filteredOn(one -> one.municipality().equals(GLADSAXE))
                .extracting(one -> one.contact().person().id())
                .containsExactly(deputy);
    }

    @Test
    void subjectContactsAreAskedWhenAnItemTouchesTheirArea() {
        PersonId psychiatry = contact(memory, BALLERUP, Role.SUBJECT_CONTACT, "psykiatri");
        contact(memory, GENTOFTE, Role.SUBJECT_CONTACT, "børn og unge");

        assertThat(plan(USUAL).addressees())
                .filteredOn(one -> one.role() == Role.SUBJECT_CONTACT)
                .extracting(one -> one.contact().person().id())
                .containsExactly(psychiatry);
    }

    @Test
    void aSubjectContactWithoutAreasIsAskedAboutEverything() {
        PersonId everything = contact(memory, BALLERUP, Role.SUBJECT_CONTACT);

        assertThat(plan(USUAL).addressees())
                .extracting(one -> one.contact().person().id())
                .contains(everything);
    }

    @Test
    void councilMembersApproversAndInformedAreNeverAsked() {
        contact(memory, GLADSAXE, Role.COUNCIL_MEMBER);
        contact(memory, GLADSAXE, Role.APPROVER);
        contact(memory, GLADSAXE, Role.INFORMED);

        assertThat(plan(USUAL).holes()).containsExactly(GLADSAXE);
    }

    @Test
    void aGroupIsFoundHoweverItsNameIsSpelled() {
        contact(memory, GLADSAXE, Role.PRIMARY_CONTACT);

        assertThat(planned(target("klynge oest"))).extracting(RoundPlan::asked).isEqualTo(List.of(GENTOFTE, GLADSAXE));
        assertThat(planning.plan(target("Klynge Vest"), MONDAY_MORNING))
                .isEqualTo(new PlanningRounds.UnknownTarget("Klynge Vest"));
    }

    @Test
    void aDeadlineThatHasPassedIsRefused() {
        Deadline passed = new Deadline(LocalDateTime.parse("2027-01-11T09:59"));

        assertThat(planning.plan(order(passed, USUAL), MONDAY_MORNING))
                .isEqualTo(new PlanningRounds.DeadlineHasPassed("mandag den 11. januar 2027 kl. 09.59"));
    }

    @Test
    void aSundayAndAShortWindowAreWarnedAbout() {
        Deadline sunday = new Deadline(LocalDateTime.parse("2027-01-17T12:00"));

        assertThat(planned(order(sunday, USUAL)).cautions())
                .contains(RoundPlan.Caution.DEADLINE_ON_SUNDAY, RoundPlan.Caution.SHORT_WINDOW);
    }

    @Test
    void closedIsComputedFromTheClock() {
        Round round = open(plan(USUAL));

        assertThat(round.isOpen(FRIDAY_NOON.instant())).isTrue();
        assertThat(round.isOpen(FRIDAY_NOON.instant().plusMillis(1))).isFalse();
    }

    @Test
    void aReplyToEveryItemAnswersForTheMunicipality() {
        Round round = open(plan(USUAL));

        var taken = taking.take(reply(round, BALLERUP, ballerup, toAll(Position.NO_REMARKS)), MONDAY_MORNING);

        assertThat(taken.standing().status()).isEqualTo(MunicipalityStanding.Status.ANSWERED);
        assertThat(taken.late()).isFalse();
        assertThat(Standing.of(round, memory.to(round.id())).in(MunicipalityStanding.Status.SILENT))
                .extracting(MunicipalityStanding::municipality)
                .containsExactly(GENTOFTE, GLADSAXE);
    }

    @Test
    void aPartialReplyTellsWhatIsMissing() {
        Round round = open(plan(USUAL));

        var taken = taking.take(
                reply(round, BALLERUP, ballerup, Map.of("2", new Answer(Position.NO_REMARKS, ""))), MONDAY_MORNING);

        assertThat(taken.standing().status()).isEqualTo(MunicipalityStanding.Status.PARTIAL);
        assertThat(taken.standing().missing()).containsExactly("1", "3");
    }

    @Test
    void aPositionThatNeedsAReasonIsKeptAsADraftUntilItHasOne() {
        Round round = open(plan(USUAL));

        var taken = taking.take(
                reply(round, BALLERUP, ballerup, Map.of("1", new Answer(Position.NOT_ENDORSED, " "))), MONDAY_MORNING);

        assertThat(taken.lackReason()).containsExactly("1");
        assertThat(taken.stored()).extracting(Contribution::stage).containsExactly(Stage.DRAFT);
        assertThat(taken.standing().status()).isEqualTo(MunicipalityStanding.Status.DRAFT);
    }

    @Test
    void everyVersionStaysAndTheSameAgainMakesNone() {
        Round round = open(plan(USUAL));
        Answer first = new Answer(Position.REMARKS, "første");
        Answer second = new Answer(Position.REMARKS, "anden");

        taking.take(reply(round, BALLERUP, ballerup, Map.of("1", first)), MONDAY_MORNING);
        taking.take(reply(round, BALLERUP, ballerup, Map.of("1", first)), MONDAY_MORNING);
        taking.take(reply(round, BALLERUP, ballerup, Map.of("1", second)), MONDAY_MORNING);

        assertThat(memory.to(round.id()))
                .extracting(one -> one.version() + " " + one.answer().text())
                .containsExactly("1 første", "2 anden");
    }

    @Test
    void aLateReplyIsTakenAndMarkedAndDoesNotStand() {
        Round round = open(plan(USUAL));

        var taken = taking.take(
                reply(round, BALLERUP, ballerup, toAll(Position.ENDORSED)),
                FRIDAY_NOON.instant().plusSeconds(1));

        assertThat(taken.late()).isTrue();
        assertThat(taken.standing().status()).isEqualTo(MunicipalityStanding.Status.LATE);
        assertThat(taken.standing().hasReplied()).isFalse();
    }

    @Test
    void aLateChangeLeavesTheReplyInTimeStanding() {
        Round round = open(plan(USUAL));
        taking.take(reply(round, BALLERUP, ballerup, toAll(Position.ENDORSED)), MONDAY_MORNING);

        var taken = taking.take(
                reply(round, BALLERUP, ballerup, Map.of("1", new Answer(Position.NOT_ENDORSED, "nej"))),
                at("2027-01-25T09:00"));

        assertThat(taken.standing().status()).isEqualTo(MunicipalityStanding.Status.ANSWERED);
        assertThat(taken.standing().items().get(0).reply())
                .map(Contribution::answer)
                .hasValue(new Answer(Position.ENDORSED, ""));
    }

    @Test
    void aColleaguesReplyThatNoLongerStandsIsNamed() {
        Round round = open(plan(USUAL));
        taking.take(reply(round, BALLERUP, ballerup, Map.of("1", new Answer(Position.ENDORSED, ""))), MONDAY_MORNING);

        var taken = taking.take(
                reply(round, BALLERUP, gentofte, Map.of("1", new Answer(Position.NOT_ENDORSED, "nej"))),
                MONDAY_MORNING);

        assertThat(taken.replaced()).extracting(Contribution::person).containsExactly(ballerup);
    }

    @Test
    void endingARoundTakesItsTimersAwayAndHappensOnce() {
        Round round = open(plan(USUAL));
        ClosingRounds closing =
                new ClosingRounds(memory, memory.rounds, timetable(), new TellingAsked(memory, memory), memory);

        assertThat(closing.close(round, ballerup, MONDAY_MORNING)).isTrue();
        assertThat(closing.close(round, ballerup, MONDAY_MORNING)).isFalse();
        assertThat(memory.pending()).isEmpty();
        assertThat(memory.alarms).isEmpty();
    }

    private RoundOrder target(String name) {
        RoundOrder all = order(FRIDAY_NOON, USUAL);
        return new RoundOrder(
                NETWORK, all.meeting(), all.title(), all.items(), all.leftOut(), all.deadline(), name, USUAL, all.by());
    }

    private RoundPlan plan(Pace pace) {
        return planned(order(FRIDAY_NOON, pace));
    }

    private RoundPlan planned(RoundOrder order) {
        return (RoundPlan) planning.plan(order, MONDAY_MORNING);
    }

    private Round open(RoundPlan plan) {
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetable(), memory).open(plan, MONDAY_MORNING);
    }

    private RoundTimetable timetable() {
        return new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory);
    }
}
