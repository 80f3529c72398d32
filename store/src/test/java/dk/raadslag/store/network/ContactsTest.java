package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ContactsTest extends StoreTest {
    private static final Appointment PRIMARY =
            new Appointment(Sample.BALLERUP, Role.PRIMARY_CONTACT, Set.of(), null, null);
    private static final Appointment SUBJECT = new Appointment(
            Sample.BALLERUP,
            Role.SUBJECT_CONTACT,
            Set.of("psykiatri", "børn og unge"),
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2027-12-31"));

    private static final LocalDate FIRST = LocalDate.parse("2026-02-01");
    private static final LocalDate LAST = LocalDate.parse("2026-02-15");

    @Test
    void aPersonComesBackWholeByNumberAndByAddress() {
        Person entered =
                the(Contacts.class).enter(new EmailAddress("Anna@Example.dk"), "Åse Ærø", "Chefkonsulent", "12345678");
        assertThat(the(Contacts.class).person(entered.id())).contains(entered);
        assertThat(the(Contacts.class).byEmail(new EmailAddress("ANNA@example.DK")))
                .contains(entered);
        assertThat(entered.title()).isEqualTo("Chefkonsulent");
    }

    @Test
    void somebodyOfTheSecretariatIsAwayWithoutHoldingAnything() {
        Contacts contacts = the(Contacts.class);
        Person first = contacts.enter(new EmailAddress("konsulent-1@example.dk"), "Konsulent 1", "", "");
        Person second = contacts.enter(new EmailAddress("konsulent-2@example.dk"), "Konsulent 2", "", "");
        Absence away = new Absence(FIRST, LAST, second);
        contacts.keep(Sample.NETWORK, new ContactPerson(first, List.of(), List.of(away)));
        assertThat(contacts.of(Sample.NETWORK, first.id()).orElseThrow().absenceOn(FIRST))
                .contains(away);
        assertThat(contacts.of(Sample.NETWORK, second.id())
                        .map(ContactPerson::standIns)
                        .orElse(List.of()))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownOfAPersonIsNull() {
        Person entered = the(Contacts.class).enter(new EmailAddress("a@example.dk"), "A", " ", "");
        assertThat(the(Contacts.class).person(entered.id()))
                .contains(new Person(entered.id(), new EmailAddress("a@example.dk"), "A", null, null));
    }

    @Test
    void theSameAddressIsTheSamePerson() {
        Person first = the(Contacts.class).enter(new EmailAddress("a@example.dk"), "A", "", "");
        Person second = the(Contacts.class).enter(new EmailAddress("A@EXAMPLE.dk"), "B", "x", "y");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void twoWhoEnterTheSameAddressAtOnceGetTheSamePerson() throws Exception {
        Callable<PersonId> entering = () -> inOneUnitOfWork(() -> somebody("kontakt-ballerup"));
        List<PersonId> entered = atOnce(List.of(entering, entering, entering));
        assertThat(entered.stream().distinct()).hasSize(1);
    }

    @Test
    void appointmentsComeBackWholeAndTheSameTwiceIsOne() {
        PersonId person = somebody("fag-ballerup");
        the(Contacts.class).appoint(Sample.NETWORK, person, SUBJECT);
        the(Contacts.class).appoint(Sample.NETWORK, person, PRIMARY);
        the(Contacts.class).appoint(Sample.NETWORK, person, SUBJECT);
        assertThat(the(Contacts.class).of(Sample.NETWORK, person).orElseThrow().appointments())
                .containsExactly(PRIMARY, SUBJECT);
    }

    @Test
    void aNetworkIsListedByMunicipalityRoleAndName() {
        appoint("vibeke", Sample.HERLEV, Role.PRIMARY_CONTACT);
        appoint("bodil", Sample.BALLERUP, Role.SUBJECT_CONTACT);
        appoint("anders", Sample.BALLERUP, Role.SUBJECT_CONTACT);
        appoint("carla", Sample.BALLERUP, Role.PRIMARY_CONTACT);
        assertThat(the(Contacts.class).of(Sample.NETWORK))
                .extracting(contact -> contact.person().name())
                .containsExactly("carla", "anders", "bodil", "vibeke");
    }

    @Test
    void eachPersonIsListedOnceWithAllTheirAppointments() {
        PersonId person = appoint("anders", Sample.BALLERUP, Role.PRIMARY_CONTACT);
        appoint("anders", Sample.HERLEV, Role.DEPUTY);
        assertThat(the(Contacts.class).of(Sample.NETWORK))
                .extracting(
                        contact -> contact.person().id(),
                        contact -> contact.appointments().size())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(person, 2));
    }

    @Test
    void networksAreKeptApart() {
        NetworkId other = new NetworkId("syddanmark");
        PersonId person = appoint("anders", Sample.BALLERUP, Role.PRIMARY_CONTACT);
        assertThat(the(Contacts.class).isEmpty(Sample.NETWORK)).isFalse();
        assertThat(the(Contacts.class).isEmpty(other)).isTrue();
        assertThat(the(Contacts.class).of(other)).isEmpty();
        assertThat(the(Contacts.class).of(other, person)).isEmpty();
        the(Contacts.class).appoint(other, person, PRIMARY);
        assertThat(the(Contacts.class).networksOf(person)).containsExactly(Sample.NETWORK, other);
        assertThat(the(Contacts.class).of(other))
                .extracting(ContactPerson::appointments)
                .containsExactly(List.of(PRIMARY));
    }

    @Test
    void aPersonIsKeptAsTheyAreNow() {
        PersonId person = appoint("anders", Sample.BALLERUP, Role.PRIMARY_CONTACT);
        Person deputy = the(Contacts.class).enter(new EmailAddress("bo@example.dk"), "Bo", "", "");
        ContactPerson changed = new ContactPerson(
                new Person(person, new EmailAddress("ny@example.dk"), "Ændret", "Chef", null),
                List.of(PRIMARY.endedOn(LAST), SUBJECT),
                List.of(new Absence(FIRST, LAST, deputy), new Absence(LAST.plusDays(9), LAST.plusDays(9), null)));
        the(Contacts.class).keep(Sample.NETWORK, changed);
        the(Contacts.class).keep(Sample.NETWORK, changed);
        assertThat(the(Contacts.class).of(Sample.NETWORK, person)).contains(changed);
        assertThat(the(Contacts.class).byEmail(new EmailAddress("ny@example.dk")))
                .contains(changed.person());
    }

    @Test
    void aDeputyIsFoundThroughTheAbsenceTheyWereNamedIn() {
        PersonId person = appoint("anders", Sample.BALLERUP, Role.PRIMARY_CONTACT);
        Person deputy = the(Contacts.class).enter(new EmailAddress("bo@example.dk"), "Bo", "", "");
        the(Contacts.class)
                .keep(
                        Sample.NETWORK,
                        the(Contacts.class)
                                .of(Sample.NETWORK, person)
                                .orElseThrow()
                                .away(new Absence(FIRST, LAST, deputy)));
        ContactPerson standing =
                the(Contacts.class).of(Sample.NETWORK, deputy.id()).orElseThrow();
        assertThat(standing.handsInFor(Sample.BALLERUP, FIRST)).isTrue();
        assertThat(standing.handsInFor(Sample.BALLERUP, LAST.plusDays(1))).isFalse();
        assertThat(the(Contacts.class).of(Sample.NETWORK)).contains(standing);
        assertThat(the(Contacts.class).networksOf(deputy.id())).containsExactly(Sample.NETWORK);
    }

    @Test
    void aDeputyWhoHoldsNothingElseMayBeAwayToo() {
        PersonId person = appoint("anders", Sample.BALLERUP, Role.PRIMARY_CONTACT);
        Person deputy = the(Contacts.class).enter(new EmailAddress("bo@example.dk"), "Bo", "", "");
        ContactPerson absent = the(Contacts.class).of(Sample.NETWORK, person).orElseThrow();
        the(Contacts.class).keep(Sample.NETWORK, absent.away(new Absence(FIRST, LAST, deputy)));
        ContactPerson standing =
                the(Contacts.class).of(Sample.NETWORK, deputy.id()).orElseThrow();
        the(Contacts.class).keep(Sample.NETWORK, standing.away(new Absence(LAST, LAST, null)));
        DutyRoster roster = new DutyRoster(the(Contacts.class).of(Sample.NETWORK), LAST);
        assertThat(roster.answering(Sample.BALLERUP)).isEmpty();
    }

    @Test
    void absencesOfTwoNetworksAreKeptApart() {
        NetworkId other = new NetworkId("syddanmark");
        PersonId person = appoint("anders", Sample.BALLERUP, Role.PRIMARY_CONTACT);
        the(Contacts.class).appoint(other, person, PRIMARY);
        ContactPerson here = the(Contacts.class).of(Sample.NETWORK, person).orElseThrow();
        the(Contacts.class).keep(Sample.NETWORK, here.away(new Absence(FIRST, LAST, null)));
        assertThat(the(Contacts.class).of(other, person).orElseThrow().absences())
                .isEmpty();
    }

    private PersonId appoint(String name, MunicipalityCode municipality, Role role) {
        PersonId person = somebody(name);
        the(Contacts.class).appoint(Sample.NETWORK, person, new Appointment(municipality, role, Set.of(), null, null));
        return person;
    }
}
