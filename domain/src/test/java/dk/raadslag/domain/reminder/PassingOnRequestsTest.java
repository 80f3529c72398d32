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

import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassingOnRequestsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-01-11");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2027-01-13");
    private final Memory memory = Fixtures.memory();
    private final DrawingTimetables timetables =
            new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory);
    private final PassingOnRequests passingOn = new PassingOnRequests(
            new PassingOnRequests.Means(memory.rounds, memory, memory, memory.contacts, memory, timetables, memory));
    private final Reminding reminding = memory.reminding();
    private final KeepingContacts keeping = new KeepingContacts(memory, memory.contacts, passingOn, memory);
    private final PersonId ballerup = contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
    private final PersonId gentofte = contact(memory, GENTOFTE, Role.PRIMARY_CONTACT);
    private final Person colleague = memory.contacts.enter(new EmailAddress("kollega@example.dk"), "Kollega", "", "");

    @Test
    void whoeverStandsInIsAskedWhenARoundOpens() {
        away(ballerup, MONDAY, WEDNESDAY, colleague);
        RoundPlan plan = plan();

        assertThat(plan.addressees())
                .filteredOn(one -> one.municipality().equals(BALLERUP))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.contact().person()).isEqualTo(colleague);
                    assertThat(one.inPlaceOf()).extracting(Person::id).isEqualTo(ballerup);
                });
    }

    @Test
    void somebodyAwayWithNobodyInTheirPlaceIsNamedInThePlan() {
        away(ballerup, MONDAY, WEDNESDAY, null);

        assertThat(plan().holes()).contains(BALLERUP);
        assertThat(plan().gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.until()).isEqualTo(WEDNESDAY));
    }

    @Test
    void anAbsenceThatBeginsTodayMovesTheOpenRequestAtOnce() {
        Round round = open();
        away(ballerup, MONDAY, WEDNESDAY, colleague);

        assertThat(asked(round)).containsExactly(ballerup, gentofte, colleague.id());
        assertThat(memory.written).containsKey("request:" + round.id() + ":" + colleague.id());
    }

    @Test
    void anAbsenceThatBeginsLaterMovesItOnItsFirstMorning() {
        Round round = open();
        away(ballerup, WEDNESDAY, WEDNESDAY, colleague);
        assertThat(asked(round)).doesNotContain(colleague.id());

        running().run(at("2027-01-13T08:00"));
        assertThat(asked(round)).contains(colleague.id());
    }

    @Test
    void anAbsenceKnownWhenTheRoundOpensMovesItToo() {
        away(ballerup, WEDNESDAY, WEDNESDAY, colleague);
        Round round = open();
        assertThat(asked(round)).containsExactly(ballerup, gentofte);

        running().run(at("2027-01-13T08:00"));
        assertThat(asked(round)).contains(colleague.id());
    }

    @Test
    void oneCalledOffBeforeItBeganMovesNothing() {
        Round round = open();
        away(ballerup, WEDNESDAY, WEDNESDAY, colleague);
        keep(contactOf(ballerup).back(MONDAY));

        running().run(at("2027-01-13T08:00"));
        assertThat(asked(round)).doesNotContain(colleague.id());
    }

    @Test
    void nothingIsMovedWhereTheMunicipalityHasAnswered() {
        Round round = open();
        new TakingReplies(memory, memory, memory.lateReplies(), memory)
                .take(reply(round, BALLERUP, ballerup, toAll(Position.ENDORSED)), MONDAY_MORNING);
        away(ballerup, MONDAY, WEDNESDAY, colleague);

        assertThat(asked(round)).doesNotContain(colleague.id());
    }

    @Test
    void nobodyIsAskedTwice() {
        Round round = open();
        away(ballerup, MONDAY, WEDNESDAY, colleague);
        away(ballerup, MONDAY, WEDNESDAY.plusDays(1), colleague);
        passingOn.passOn(round, MONDAY_MORNING);

        assertThat(asked(round)).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void theOneWhoIsAwayIsNotRemindedAndTheDeputyIs() {
        Round round = open();
        away(ballerup, MONDAY, WEDNESDAY, colleague);

        assertThat(missing(round, MONDAY_MORNING)).containsExactly(gentofte, colleague.id());
        assertThat(missing(round, at("2027-01-14T09:00"))).containsExactly(ballerup, gentofte);
    }

    @Test
    void theDeputyIsLetGoWhenThePrimaryContactIsBack() {
        PersonId deputy = contact(memory, BALLERUP, Role.DEPUTY);
        away(ballerup, MONDAY, WEDNESDAY, null);
        Round round = open();

        assertThat(missing(round, MONDAY_MORNING)).containsExactlyInAnyOrder(gentofte, deputy);
        passingOn.passOn(round, at("2027-01-14T08:00"));
        assertThat(missing(round, at("2027-01-14T09:00"))).containsExactlyInAnyOrder(ballerup, gentofte);
    }

    @Test
    void aNewPrimaryContactGetsWhatIsOpen() {
        Round round = open();
        keep(new ContactPerson(
                colleague, List.of(new Appointment(BALLERUP, Role.PRIMARY_CONTACT, Set.of(), MONDAY, null))));

        assertThat(asked(round)).contains(colleague.id());
    }

    @Test
    void aNewSubjectContactGetsWhatIsOpenInTheirArea() {
        Round round = open();
        keep(new ContactPerson(
                colleague,
                List.of(new Appointment(BALLERUP, Role.SUBJECT_CONTACT, Set.of("børn og unge"), MONDAY, null))));
        assertThat(asked(round)).doesNotContain(colleague.id());

        keep(new ContactPerson(
                colleague,
                List.of(new Appointment(BALLERUP, Role.SUBJECT_CONTACT, Set.of("psykiatri"), MONDAY, null))));
        assertThat(asked(round)).contains(colleague.id());
        assertThat(memory.written).containsKey("request:" + round.id() + ":" + colleague.id());
    }

    @Test
    void withTheLastReminderTheDeputyOfWhoeverStaysSilentIsAskedAsWell() {
        PersonId deputy = contact(memory, BALLERUP, Role.DEPUTY);
        PersonId other = contact(memory, GENTOFTE, Role.DEPUTY);
        Round round = open(3, 1);
        new TakingReplies(memory, memory, memory.lateReplies(), memory)
                .take(reply(round, GENTOFTE, gentofte, Map.of("1", new Answer(Position.ENDORSED, ""))), MONDAY_MORNING);

        running().run(at("2027-01-19T09:00"));
        assertThat(asked(round)).doesNotContain(deputy);
        running().run(at("2027-01-21T09:00"));

        assertThat(asked(round)).contains(deputy).doesNotContain(other);
        assertThat(memory.written).containsKey("request:" + round.id() + ":" + deputy);
        assertThat(missing(round, at("2027-01-21T10:00"))).containsExactly(ballerup, gentofte);
    }

    private Round open(Integer... before) {
        RoundPlan plan = (RoundPlan) new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY)
                .plan(order(FRIDAY_NOON, new Pace.WorkingDays(List.of(before))), MONDAY_MORNING);
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetables, memory).open(plan, MONDAY_MORNING);
    }

    @Test
    void whatIsForeseenIsNotWritten() {
        Round round = open();
        ContactPerson planned = contactOf(ballerup).away(new Absence(MONDAY, MONDAY, colleague));
        var contacts = dk.raadslag.domain.network.StandingIn.complete(List.of(planned, contactOf(gentofte)));

        assertThat(passingOn.foreseen(NETWORK.id(), contacts, MONDAY_MORNING))
                .singleElement()
                .satisfies(one -> assertThat(one.to().contact().person()).isEqualTo(colleague));
        assertThat(asked(round)).doesNotContain(colleague.id());
    }

    private void away(PersonId person, LocalDate from, LocalDate until, @Nullable Person deputy) {
        keep(contactOf(person).away(new Absence(from, until, deputy)));
    }

    private void keep(ContactPerson contact) {
        keeping.keep(NETWORK.id(), contact, "changed", gentofte, MONDAY_MORNING);
    }

    private ContactPerson contactOf(PersonId person) {
        return memory.contacts.of(NETWORK.id(), person).orElseThrow();
    }

    private List<PersonId> asked(Round round) {
        return memory.of(round.id()).stream()
                .map(line -> line.recipient().person())
                .toList();
    }

    private List<PersonId> missing(Round round, Instant now) {
        return reminding.missing(round, now).stream().map(Recipient::person).toList();
    }

    private RoundPlan plan() {
        return (RoundPlan) new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY)
                .plan(order(FRIDAY_NOON, new Pace.WorkingDays(List.of(1))), MONDAY_MORNING);
    }

    private Round open() {
        return new OpeningRounds(memory, memory.rounds, memory, memory, timetables, memory)
                .open(plan(), MONDAY_MORNING);
    }

    private RunningDueTasks running() {
        return new RunningDueTasks(new RunningDueTasks.Means(
                memory,
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
                ReminderHours.of("08:00-16:00")));
    }
}
