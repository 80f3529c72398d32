package dk.raadslag.domain.network;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyRosterTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-02-01");
    private static final LocalDate LAST = LocalDate.parse("2026-02-15");
    private final Person anna = person(1, "Anna");
    private final Person bo = person(2, "Bo");
    private final Person carl = person(3, "Carl");
    private final List<ContactPerson> contacts = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"2026-01-31, Anna", "2026-02-01, Bo", "2026-02-15, Bo", "2026-02-16, Anna"})
    void theNamedDeputyAnswersFromTheFirstToTheLastDayAway(LocalDate day, String name) {
        contacts.add(primary(anna, BALLERUP).away(new Absence(FIRST, LAST, bo)));

        assertThat(answering(day)).containsExactly(name);
    }

    @Test
    void itIsKnownInWhosePlaceTheDeputyAnswers() {
        contacts.add(primary(anna, BALLERUP).away(new Absence(FIRST, LAST, bo)));

        DutyRoster.Duty duty = roster(FIRST).answering(BALLERUP).get(0);
        assertThat(duty.inPlaceOf()).isEqualTo(anna);
        assertThat(duty.contact().handsInFor(BALLERUP, FIRST)).isTrue();
        assertThat(duty.contact().handsInFor(BALLERUP, LAST.plusDays(1))).isFalse();
    }

    @Test
    void withoutANamedDeputyTheMunicipalitysOwnAnswers() {
        contacts.add(primary(anna, BALLERUP).away(new Absence(FIRST, LAST, null)));
        contacts.add(holding(carl, BALLERUP, Role.DEPUTY));

        assertThat(answering(FIRST)).containsExactly("Carl");
        assertThat(roster(FIRST).answering(BALLERUP).get(0).inPlaceOf()).isEqualTo(anna);
        assertThat(roster(FIRST).away(BALLERUP).get(0).covers()).containsExactly(carl);
    }

    @Test
    void withNobodyInTheirPlaceTheMunicipalityIsAHole() {
        contacts.add(primary(anna, BALLERUP).away(new Absence(FIRST, LAST, null)));

        assertThat(answering(FIRST)).isEmpty();
        assertThat(roster(FIRST).away(BALLERUP).get(0).covers()).isEmpty();
    }

    @Test
    void aDeputyWhoIsAwayTooDoesNotAnswer() {
        contacts.add(primary(anna, BALLERUP).away(new Absence(FIRST, LAST, bo)));
        contacts.add(holding(bo, BALLERUP, Role.SUBJECT_CONTACT).away(new Absence(LAST, LAST, null)));

        assertThat(answering(FIRST)).containsExactly("Bo");
        assertThat(answering(LAST)).isEmpty();
    }

    @Test
    void aStandInLastsNoLongerThanTheAppointmentStoodInFor() {
        contacts.add(
                primary(anna, BALLERUP).ended(held -> true, FIRST.plusDays(2)).away(new Absence(FIRST, LAST, bo)));

        assertThat(answering(FIRST.plusDays(2))).containsExactly("Bo");
        assertThat(answering(FIRST.plusDays(3))).isEmpty();
    }

    @Test
    void somebodyWhoOnlyReceivesIsNotStoodInFor() {
        contacts.add(holding(anna, BALLERUP, Role.INFORMED).away(new Absence(FIRST, LAST, bo)));

        assertThat(roster(FIRST).of(BALLERUP)).isEmpty();
        assertThat(StandingIn.complete(contacts)).hasSize(1);
    }

    @Test
    void municipalitiesAreKeptApart() {
        contacts.add(primary(anna, BALLERUP));
        contacts.add(primary(carl, GENTOFTE));

        assertThat(answering(FIRST)).containsExactly("Anna");
        assertThat(roster(FIRST).isOnDuty(carl.id(), BALLERUP)).isFalse();
    }

    @Test
    void aLongerAbsenceTakesThePlaceOfTheOneItOverlapsAndKeepsItsDeputy() {
        ContactPerson away = primary(anna, BALLERUP)
                .away(new Absence(FIRST, LAST, bo))
                .away(new Absence(FIRST, LAST.plusDays(7), null));

        assertThat(away.absences()).containsExactly(new Absence(FIRST, LAST.plusDays(7), bo));
    }

    @Test
    void daysAlreadyToldBeforeANewerAbsenceStay() {
        ContactPerson away = primary(anna, BALLERUP)
                .away(new Absence(FIRST, LAST, bo))
                .away(new Absence(LAST, LAST.plusDays(7), null));

        assertThat(away.absences())
                .containsExactly(new Absence(FIRST, LAST.minusDays(1), bo), new Absence(LAST, LAST.plusDays(7), bo));
    }

    @Test
    void severalAbsencesStandBesideEachOther() {
        ContactPerson away =
                primary(anna, BALLERUP).away(new Absence(FIRST, FIRST, null)).away(new Absence(LAST, LAST, null));

        assertThat(away.absencesFrom(FIRST)).hasSize(2);
        assertThat(away.absencesFrom(LAST)).hasSize(1);
    }

    @Test
    void comingBackEndsWhatIsRunningAndCallsOffWhatIsToCome() {
        ContactPerson back = primary(anna, BALLERUP)
                .away(new Absence(FIRST, LAST, bo))
                .away(new Absence(LAST.plusDays(30), LAST.plusDays(40), bo))
                .back(FIRST.plusDays(3));

        assertThat(back.absences()).containsExactly(new Absence(FIRST, FIRST.plusDays(2), bo));
    }

    @Test
    void anAbsenceThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new Absence(LAST, FIRST, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> answering(LocalDate day) {
        return roster(day).answering(BALLERUP).stream()
                .map(duty -> duty.contact().person().name())
                .toList();
    }

    private DutyRoster roster(LocalDate day) {
        return new DutyRoster(StandingIn.complete(contacts), day);
    }

    private static ContactPerson primary(Person person, MunicipalityCode municipality) {
        return holding(person, municipality, Role.PRIMARY_CONTACT);
    }

    private static ContactPerson holding(Person person, MunicipalityCode municipality, Role role) {
        return new ContactPerson(person, List.of(new Appointment(municipality, role, Set.of(), null, null)));
    }

    private static Person person(long id, String name) {
        return new Person(new PersonId(id), new EmailAddress(name + "@example.dk"), name, null, null);
    }
}
