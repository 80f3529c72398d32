package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The consultant is asked to forget Anna Holm, who has answered the open round. */
class ErasingContactTest {
    private static final String ERASE = "/kontakt slet Kontakt-Ballerup@example.dk";
    private static final EmailAddress ADDRESS = new EmailAddress("kontakt-ballerup@example.dk");

    private final Desk desk = new Desk();
    private Person anna;

    @BeforeEach
    void annaHasAnswered() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af økonomi\n");
        desk.say("ja");
        desk.say("/anmod");
        desk.say("ja");
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.REMARKS));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysFirstWhatGoesAndWhatStays() {
        assertThat(desk.say(ERASE))
                .contains("Slet alt om Anna Holm (kontakt-ballerup@example.dk)?")
                .contains("Det kan ikke fortrydes")
                .contains("/kontakt fjern")
                .contains("stopper samtidig som hovedkontakt i Ballerup")
                .contains("Så er der ingen at spørge i Ballerup");
        assertThat(desk.contacts.byEmail(ADDRESS)).isPresent();
    }

    @Test
    void afterAYesTheAnswerStandsUnderMunicipalityAndRole() {
        desk.say(ERASE);
        assertThat(desk.say("ja")).contains("Alt om personen er slettet").doesNotContain("Anna", "kontakt-ballerup");
        assertThat(desk.contacts.byEmail(ADDRESS)).isEmpty();
        assertThat(desk.traces.erased).containsExactly(ADDRESS);
        assertThat(desk.contacts.of(desk.network.id()))
                .allSatisfy(left -> assertThat(left.person().name()).isNotEqualTo("Anna Holm"));
        assertThat(desk.audit.deeds()).contains("contact-erased");
        assertThat(desk.say("/status")).doesNotContain("Anna Holm").contains("Ballerup");
        assertThat(desk.say("/log OMN-1a")).doesNotContain("Anna Holm");
        assertThat(desk.say("/netværk Ballerup")).doesNotContain("tidligere");
    }

    @Test
    void theSecondTimeThereIsNobody() {
        desk.say(ERASE);
        desk.say("ja");
        assertThat(desk.say(ERASE)).contains("ikke noget at slette");
    }

    @Test
    void aNoForgetsNothing() {
        desk.say(ERASE);
        desk.say("nej");
        assertThat(desk.contacts.byEmail(ADDRESS)).isPresent();
    }

    @Test
    void whoAlsoServesAnotherSecretariatsNetworkIsNotErased() {
        appointElsewhere(anna);
        assertThat(desk.say(ERASE)).contains("også kontaktperson i et andet netværk");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void ofSomebodyOnlyAnotherNetworkKnowsNothingIsSaid() {
        appointElsewhere(desk.stranger("fremmed", "Frode Frem"));
        assertThat(desk.say("/kontakt slet fremmed@example.dk"))
                .contains("ikke noget at slette")
                .doesNotContain("Frode");
    }

    @Test
    void theSecretariatItselfStandsInItsFile() {
        String own = desk.network.secretariat().members().get(0).email().value();
        assertThat(desk.say("/kontakt slet " + own)).contains("netværkets fil");
    }

    @Test
    void theSecretariatGetsTheWholeFileAndThePersonTheirOwn() {
        assertThat(file(desk.say("/kontakt oplysninger kontakt-ballerup@example.dk")))
                .contains("\"full_name\" : \"Anna Holm\"", "Spørg Anna Holm");
        assertThat(file(desk.hears(anna, "mine oplysninger").orElseThrow()))
                .contains("\"full_name\" : \"Anna Holm\"")
                .doesNotContain("Spørg");
    }

    @Test
    void theFileOfSomebodyInAnotherNetworkIsTheirsToFetch() {
        appointElsewhere(anna);
        assertThat(desk.say("/kontakt oplysninger kontakt-ballerup@example.dk")).contains("mine oplysninger");
        assertThat(desk.say("/kontakt oplysninger ingen@example.dk")).contains("Jeg har ingen");
    }

    private String file(String answer) {
        return new String(desk.fetch(answer, "oplysninger-" + anna.id() + ".json"), StandardCharsets.UTF_8);
    }

    private void appointElsewhere(Person person) {
        desk.contacts.appoint(
                new NetworkId("syddanmark"),
                person.id(),
                new Appointment(BALLERUP, Role.APPROVER, Set.of(), null, null));
    }
}
