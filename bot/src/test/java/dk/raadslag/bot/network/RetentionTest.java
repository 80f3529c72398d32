package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.config.ConfigFolder;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.ConfirmationTimes;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.RetentionTimes;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.Upkeep;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RoundId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * With the times that are shipped: replies are kept five years, the log two, people one year after they stopped; Bo stops on
 * 30 November 2026.
 */
class RetentionTest {
    private static final RetentionTimes TIMES = ConfigFolder.read(Path.of("..", "config"))
            .networks()
            .find(new NetworkId("koebenhavns-omegn-nord"))
            .orElseThrow()
            .upkeep()
            .retention();

    private final Desk desk = new Desk("local", Omegn.with(new Upkeep(ConfirmationTimes.NEVER, TIMES)));
    private Person anna;

    @BeforeEach
    void people() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        Person bo = desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.SUBJECT_CONTACT);
        ContactPerson held = desk.contacts.of(desk.network.id(), bo.id()).orElseThrow();
        desk.contacts.keep(desk.network.id(), held.ended(any -> true, LocalDate.parse("2026-11-30")));
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void peopleAreForgottenAWeekAfterTheSecretariatWasToldWithTheList() {
        rings("2027-11-22T09:00");
        assertThat(told()).isEmpty();

        rings("2027-11-24T09:00", "2027-11-25T09:00");
        assertThat(told()).singleElement().satisfies(message -> {
            assertThat(message.text())
                    .contains("bliver slettet natten til onsdag den 1. december 2027")
                    .contains("Personer, der er stoppet (1)", "- Bo Friis (fag-ballerup@example.dk)")
                    .doesNotContain("Carl Dam", "Anna Holm");
            assertThat(message.card()).contains("Vent");
        });

        rings("2027-11-30T03:30", "2027-12-01T02:30");
        assertThat(isKnown("fag-ballerup")).isTrue();
        rings("2027-12-01T03:30");
        assertThat(isKnown("fag-ballerup")).isFalse();
        assertThat(isKnown("kontakt-egedal")).isTrue();
        assertThat(desk.audit.deeds()).containsOnlyOnce("contact-erased");
    }

    @Test
    void whoeverOnlyEverStoodInForAnotherIsForgottenToo() {
        Person eva = desk.person("vikar", "Eva Krog");
        desk.away("kontakt-egedal", new Absence(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"), eva));
        rings("2027-11-24T09:00", "2027-12-01T03:30");
        assertThat(isKnown("vikar")).isFalse();
        assertThat(desk.audit.deeds()).contains("contact-erased");
    }

    @Test
    void aTapLetsItWaitAndItIsToldAgainLater() {
        rings("2027-11-24T09:00");
        assertThat(desk.press("retention-wait", Map.of("network", "omegn")))
                .contains("siger til igen efter tirsdag den 22. februar 2028");
        rings("2027-12-01T03:30", "2028-02-21T09:00");
        assertThat(isKnown("fag-ballerup")).isTrue();
        assertThat(told()).hasSize(1);

        rings("2028-02-22T09:00");
        assertThat(told()).hasSize(2);
        rings("2028-02-29T03:30");
        assertThat(isKnown("fag-ballerup")).isFalse();
        assertThat(desk.press("retention-wait", Map.of("network", "omegn"))).contains("ikke noget, der venter");
        assertThat(desk.press("retention-wait", Map.of("network", "andet"))).contains("ikke noget, der venter");
    }

    @Test
    void whoeverComesBackMeanwhileStays() {
        rings("2027-11-24T09:00");
        desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.DEPUTY);
        rings("2027-12-01T03:30");
        assertThat(isKnown("fag-ballerup")).isTrue();
    }

    @Test
    void answersAndTheLogGoWhenTheirTimeIsOver() {
        desk.meeting("2026-11-25");
        List.of("/dagsorden 1\n1. Budget\n2. Psykiatriplan", "ja", "/anmod 1", "ja")
                .forEach(desk::say);
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED));
        desk.retention.log.add(desk.now());

        rings("2031-11-05T09:00");
        assertThat(told().get(0).text())
                .contains("Kommunernes svar i gamle runder", "- OMN-1a Sundhedsrådets møde")
                .contains("Loggens ældste 1 linje");
        rings("2031-11-12T03:30");
        assertThat(desk.retention.rounds).containsExactly(new RoundId("OMN-1a"));
        assertThat(desk.retention.log).isEmpty();
        assertThat(desk.audit.deeds()).contains("replies-forgotten", "log-forgotten");
    }

    private void rings(String... moments) {
        for (String moment : moments) {
            desk.continueAt(moment);
            desk.ring();
        }
    }

    private List<Message> told() {
        return desk.sent("notice:" + desk.consultant.id() + ":retention:");
    }

    private boolean isKnown(String mailbox) {
        return desk.contacts.byEmail(new EmailAddress(mailbox + "@example.dk")).isPresent();
    }
}
