package dk.raadslag.domain.network;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanningAbsencesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-02");
    private final Memory memory = Fixtures.memory();
    private final PlanningAbsences planning = new PlanningAbsences(memory.contacts);
    private final PersonId ballerup = contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
    private final PersonId deputy = contact(memory, BALLERUP, Role.DEPUTY);
    private final PersonId gentofte = contact(memory, GENTOFTE, Role.PRIMARY_CONTACT);

    @Test
    void anAbsenceThatIsRunningAlreadyIsTaken() {
        assertThat(plan("2026-01-30", "2026-02-02", null)).isInstanceOf(PlanningAbsences.Planned.class);
    }

    @Test
    void oneThatIsOverIsNot() {
        assertThat(plan("2026-01-30", "2026-02-01", null))
                .isEqualTo(new PlanningAbsences.AbsenceIsOver(LocalDate.parse("2026-02-01")));
    }

    @Test
    void norOneThatEndsBeforeItBegins() {
        assertThat(plan("2026-03-02", "2026-03-01", null)).isInstanceOf(PlanningAbsences.AbsenceEndsFirst.class);
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        assertThat(plan("2026-02-02", "2026-02-03", email(ballerup))).isInstanceOf(PlanningAbsences.OwnDeputy.class);
    }

    @Test
    void aDeputyWhoIsAwayOnOneOfTheDaysIsRefused() {
        ContactPerson known = memory.contacts.of(NETWORK.id(), deputy).orElseThrow();
        memory.contacts.keep(
                NETWORK.id(),
                known.away(new Absence(LocalDate.parse("2026-02-10"), LocalDate.parse("2026-02-20"), null)));

        assertThat(plan("2026-02-03", "2026-02-10", email(deputy)))
                .isInstanceOf(PlanningAbsences.DeputyIsAwayToo.class);
        assertThat(plan("2026-02-03", "2026-02-09", email(deputy))).isInstanceOf(PlanningAbsences.Planned.class);
    }

    @Test
    void aDeputyWhoAnswersForAnotherMunicipalityIsRefused() {
        assertThat(plan("2026-02-03", "2026-02-10", email(gentofte)))
                .isEqualTo(new PlanningAbsences.DeputyAnswersElsewhere("primary-contact-" + GENTOFTE, "Gentofte"));
    }

    @Test
    void somebodyUnknownMayStandIn() {
        var planned =
                (PlanningAbsences.Planned) plan("2026-02-03", "2026-02-10", new EmailAddress("ny.kollega@example.dk"));

        assertThat(planned.absence().deputy()).extracting(Person::name).isEqualTo("Ny Kollega");
        assertThat(memory.contacts.byEmail(new EmailAddress("ny.kollega@example.dk")))
                .isEmpty();
    }

    private PlanningAbsences.Outcome plan(String from, String until, @Nullable EmailAddress named) {
        ContactPerson absent = memory.contacts.of(NETWORK.id(), ballerup).orElseThrow();
        return planning.plan(
                NETWORK,
                absent,
                new PlanningAbsences.Told(LocalDate.parse(from), LocalDate.parse(until), named),
                TODAY);
    }

    private EmailAddress email(PersonId person) {
        return memory.contacts.person(person).orElseThrow().email();
    }
}
