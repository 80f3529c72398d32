package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.SecretariatMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two consultants, one of whom is away, on Monday 2 November 2026. */
class AwayFromSecretariatTest {
    private final Desk desk = new Desk(
            "local",
            Omegn.servedAlsoBy(new SecretariatMember("Konsulent To", new EmailAddress("konsulent-2@example.dk"))));
    private final Person first = desk.consultant;
    private Person second;
    private Person anna;

    @BeforeEach
    void people() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        second = desk.contacts.enter(new EmailAddress("konsulent-2@example.dk"), "Konsulent To", "", "");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fravær 2/11-6/11 stedfortræder konsulent-2@example.dk",
                "fravaer 2/11-6/11 konsulent-2@example.dk",
                "Fravær 2/11-6/11 stedfortræder Konsulent-2@example.dk",
            })
    void herStandInGetsWhatIsMeantForTheSecretariat(String words) {
        assertThat(desk.say(words))
                .contains("fraværende fra mandag den 2. november 2026 til og med fredag den 6. november 2026")
                .contains("Konsulent To (konsulent-2@example.dk) træder til");
        assertThat(desk.outbox.answersTo(second.id()))
                .singleElement()
                .asString()
                .contains("Konsulent Et er fraværende fra sekretariatet for Sundhedsråd Omegn")
                .contains("og du træder til");

        desk.writes(anna, "Hvornår holder I næste formøde?");

        assertThat(desk.outbox.answersTo(second.id()))
                .hasSize(2)
                .last()
                .asString()
                .contains("næste formøde");
        assertThat(desk.outbox.answersTo(first.id())).isEmpty();
        assertThat(desk.say("/netværk"))
                .contains("Konsulent Et er fraværende til og med fredag den 6. november 2026, Konsulent To træder til");
    }

    @Test
    void sheGetsItAgainFromTheDayAfterAndWhenSheIsBackSooner() {
        desk.say("/fravær 2/11-6/11 stedfortræder konsulent-2@example.dk");
        assertThat(desk.say("/fravær slut")).contains("Velkommen tilbage");
        desk.writes(anna, "Hvornår holder I næste formøde?");
        assertThat(desk.outbox.answersTo(first.id())).hasSize(1);

        desk.say("/fravær 4/11-6/11");
        desk.continueAt("2026-11-07T10:00");
        desk.writes(anna, "Og hvornår holder I det derefter?");
        assertThat(desk.outbox.answersTo(first.id())).hasSize(2);
        assertThat(desk.say("/netværk")).doesNotContain("fraværende");
    }

    @Test
    void theLastOneWhoCanBeReachedAlwaysGetsIt() {
        desk.say("/fravær 2/11-6/11 stedfortræder konsulent-2@example.dk");
        desk.contacts.unmet.add(second.id());
        desk.writes(anna, "Hvornår holder I næste formøde?");
        assertThat(desk.outbox.answersTo(first.id())).hasSize(1);

        desk.contacts.unmet.clear();
        assertThat(desk.say("/kontakt fravær konsulent-2@example.dk 3/11-5/11"))
                .contains("Der er ingen andre i sekretariatet på den tid, så Konsulent To får stadig det hele");
        desk.say("ja");
        desk.continueAt("2026-11-04T10:00");
        desk.writes(anna, "Og hvornår holder I det derefter?");
        assertThat(desk.outbox.answersTo(first.id())).hasSize(2);
    }

    @Test
    void aColleagueEntersItAfterAPreview() {
        assertThat(desk.say("/kontakt fravær konsulent-2@example.dk 9/11-13/11 konsulent-1@example.dk"))
                .contains("Konsulent To er fraværende fra sekretariatet")
                .contains("Konsulent Et (konsulent-1@example.dk) træder til");
        assertThat(desk.say("ja")).contains("Fraværet er skrevet ind: Konsulent To");
        assertThat(desk.audit.deeds()).contains("absence-entered");
    }

    @Test
    void whoeverServesSeveralNetworksIsAwayFromAllAndHerColleagueIsToldOnce() {
        desk.serve(desk.network, Omegn.NEIGHBOUR);
        desk.say("/fravær 2/11-6/11 stedfortræder konsulent-2@example.dk");
        assertThat(desk.outbox.answersTo(second.id())).hasSize(1);
        assertThat(desk.contacts
                        .of(Omegn.NEIGHBOUR.id(), first.id())
                        .orElseThrow()
                        .absences())
                .hasSize(1);

        desk.say("/fravær slut");
        assertThat(desk.outbox.answersTo(second.id()))
                .hasSize(2)
                .last()
                .asString()
                .contains("er tilbage igen");
        assertThat(desk.contacts
                        .of(Omegn.NEIGHBOUR.id(), first.id())
                        .orElseThrow()
                        .absences())
                .isEmpty();
    }

    @Test
    void onlyAColleagueInTheSecretariatCanStandIn() {
        assertThat(desk.say("/fravær 2/11-6/11 stedfortræder kontakt-ballerup@example.dk"))
                .contains("kontakt-ballerup@example.dk er ikke i sekretariatet")
                .contains("Vælg konsulent-2@example.dk");
        assertThat(desk.say("/fravær 2/11-6/11 stedfortræder konsulent-1@example.dk"))
                .contains("stedfortræder for sig selv");
        assertThat(desk.say("/fravær i næste uge")).contains("Jeg kan ikke læse datoerne");
        assertThat(desk.say("/fravær")).contains("Hvornår?");
        assertThat(desk.say("/netværk")).doesNotContain("fraværende");
    }
}
