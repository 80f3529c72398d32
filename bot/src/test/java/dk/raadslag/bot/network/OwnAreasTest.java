package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contact persons tell who covers what in their municipality, and the secretariat says yes or no. */
class OwnAreasTest {
    private final Desk desk = new Desk();
    private Person anna;
    private Person bo;

    @BeforeEach
    void people() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        bo = desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.SUBJECT_CONTACT, "psykiatri");
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mine fagområder er børn og unge og psykiatri",
                "Mine områder: psykiatri, børn og unge.",
                "mine fagomraader er nu boern og unge samt psykiatri",
            })
    void ownSubjectAreasAreTakenOnceTheSecretariatSaysYes(String words) {
        assertThat(desk.hears(bo, words).orElseThrow())
                .contains("Jeg har spurgt Det tværkommunale sekretariat, om du kan stå som fagkontakt for")
                .contains("børn og unge og psykiatri");
        assertThat(contact(bo).appointments().get(0).areas()).containsExactly("psykiatri");
        assertThat(told(desk.consultant))
                .contains("Bo Friis i Ballerup vil fremover være fagkontakt for børn og unge og psykiatri")
                .contains("Nu: fagkontakt for psykiatri");

        assertThat(decide("proposal-approve"))
                .contains("Godkendt: Bo Friis er nu fagkontakt for børn og unge og psykiatri");

        assertThat(contact(bo).appointments())
                .singleElement()
                .satisfies(held -> assertThat(held.areas()).containsExactlyInAnyOrder("psykiatri", "børn og unge"));
        assertThat(told(bo)).contains("Du er nu fagkontakt for børn og unge og psykiatri");
    }

    @Test
    void aPrimaryContactCanCoverAnAreaToo() {
        desk.hears(anna, "mit fagområde er psykiatri");
        decide("proposal-approve");
        assertThat(contact(anna).appointments())
                .extracting(Appointment::role)
                .containsExactly(Role.PRIMARY_CONTACT, Role.SUBJECT_CONTACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min kollega Karen Kollega, karen@example.dk, skal også være fagkontakt for psykiatri | Karen Kollega (karen@example.dk) | SUBJECT_CONTACT",
                "Jeg foreslår min kollega Karen Kollega (karen@example.dk) som fagkontakt for psykiatri. | Karen Kollega (karen@example.dk) | SUBJECT_CONTACT",
                "vores nye kollega karen@example.dk skal være stedfortræder | karen@example.dk | DEPUTY",
            })
    void aColleagueComesInOnceTheSecretariatSaysYes(String words, String shown, Role role) {
        assertThat(desk.hears(anna, words).orElseThrow()).contains("Jeg har spurgt", shown);
        assertThat(told(desk.consultant)).contains("Anna Holm i Ballerup foreslår " + shown);
        assertThat(decide("proposal-approve")).contains("Godkendt: " + shown);

        Person karen =
                desk.contacts.byEmail(new EmailAddress("karen@example.dk")).orElseThrow();
        assertThat(contact(karen).appointments()).singleElement().satisfies(held -> {
            assertThat(held.municipality()).isEqualTo(BALLERUP);
            assertThat(held.role()).isEqualTo(role);
        });
        assertThat(contact(anna).appointments()).hasSize(1);
        assertThat(told(karen)).contains("Anna Holm har foreslået dig som");
        assertThat(told(anna)).contains("Så er det på plads", "For dig er alt, som det var");
    }

    @Test
    void aProposedColleagueWhoIsDeclinedIsNothing() {
        desk.hears(anna, "min kollega Karen Kollega, karen@example.dk, skal være fagkontakt for psykiatri");
        assertThat(decide("proposal-decline")).doesNotContain("Godkendt");
        assertThat(desk.contacts.byEmail(new EmailAddress("karen@example.dk"))).isEmpty();
        assertThat(told(anna)).contains("endnu ikke godkendt", "som fagkontakt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mine fagområder er psykiatri og vejvedligehold | Netværket har ikke fagområdet \"vejvedligehold\"",
                "mine fagområder er psykatri | Mente du psykiatri?",
                "min kollega Karen, karen@example.dk, skal være fagkontakt | skal have mindst ét fagområde",
                "min kollega Carl, kontakt-egedal@example.dk, skal være fagkontakt for psykiatri | svarer allerede for Egedal",
                "min kollega kontakt-ballerup@example.dk skal være stedfortræder | Det er din egen adresse",
            })
    void areasAndColleaguesThatCannotBeTakenAreToldKindly(String words, String answer) {
        assertThat(desk.hears(anna, words).orElseThrow()).contains(answer);
        assertThat(desk.proposals.open(desk.network.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min kollega mener, at punkt 2 kan tiltrædes",
                "min kollega Bo, fag-ballerup@example.dk, svarer på punkt 3",
            })
    void aColleagueInAReplyIsNoProposal(String words) {
        assertThat(desk.hears(anna, words)).isEmpty();
    }

    private String decide(String verb) {
        String proposal =
                Long.toString(desk.proposals.open(desk.network.id()).get(0).id());
        return desk.press(verb, Map.of("proposal", proposal));
    }

    private String told(Person person) {
        List<String> answers = desk.outbox.answersTo(person.id());
        return answers.get(answers.size() - 1);
    }

    private ContactPerson contact(Person person) {
        return desk.contacts.of(desk.network.id(), person.id()).orElseThrow();
    }
}
