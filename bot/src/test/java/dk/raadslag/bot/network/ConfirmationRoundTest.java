package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.ConfirmationTimes;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.RetentionTimes;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.Upkeep;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.RoundId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody is asked in January and August, and after the election of November 2029. */
class ConfirmationRoundTest {
    private final Desk desk = new Desk(
            "local",
            Omegn.with(new Upkeep(
                    new ConfirmationTimes(List.of(Month.JANUARY, Month.AUGUST), List.of(LocalDate.parse("2029-11-26"))),
                    RetentionTimes.FOR_EVER)));
    private Person anna;
    private Person bo;
    private Person carl;

    @BeforeEach
    void people() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        bo = desk.contact("kontakt-egedal", "Bo Friis", EGEDAL, Role.PRIMARY_CONTACT);
        carl = desk.contact("kontakt-furesoe", "Carl Dam", FURESOE, Role.PRIMARY_CONTACT);
        desk.contact("raad-furesoe", "Rådsmedlem", FURESOE, Role.COUNCIL_MEMBER);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void asksOnTheFirstWorkingMorningAfterTheQuietDaysAndOnce() {
        assertThat(asked("2026-11-02T09:00")).isZero();
        assertThat(asked("2026-12-31T09:00")).isZero();
        assertThat(asked("2027-01-02T09:00")).as("a quiet Saturday").isZero();
        assertThat(asked("2027-01-04T07:59")).as("before work").isZero();
        assertThat(asked("2027-01-04T08:00")).isEqualTo(3);
        assertThat(asked("2027-01-05T08:00")).isEqualTo(3);
        assertThat(desk.sent("notice:" + desk.consultant.id() + ":confirmations"))
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("spurgt 3 personer");
        assertThat(asked("2027-08-02T08:00")).isEqualTo(6);
        assertThat(asked("2029-11-26T08:00")).as("after the election").isEqualTo(9);
    }

    @Test
    void aTimeLongPastIsLetGoAndNobodyIsAskedTwiceInShortTime() {
        assertThat(asked("2027-02-15T09:00")).isZero();
        desk.continueAt("2027-07-12T09:00");
        desk.say("/kontakt bekræft");
        desk.say("ja");
        assertThat(asked("2027-08-02T08:00")).isEqualTo(3);
    }

    @Test
    void whoeverIsEnteredInAnEmptyNetworkAfterItsTurnIsNotAskedAtOnce() {
        try (Desk empty = new Desk("local", desk.network)) {
            empty.continueAt("2027-01-04T08:00");
            empty.ring();
            empty.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
            empty.continueAt("2027-01-05T08:00");
            empty.ring();
            assertThat(empty.confirmations.of(empty.network.id())).isEmpty();
        }
    }

    @Test
    void theSecretariatSeesHowManyAndOnlyTheExceptionsByName() {
        asked("2027-01-04T08:00");
        desk.pass(Duration.ofHours(1));
        Map<String, String> here = Map.of("network", "omegn");
        desk.pressedBy(anna, "contact-still", here);
        desk.pressedBy(bo, "contact-stop", Map.of("network", "omegn", "from", "2027-02-01"));

        assertThat(desk.say("/netværk sundhed"))
                .contains("1 af 3 har bekræftet", "Stopper: Bo Friis", "Har ikke svaret: Carl Dam")
                .contains("Bo Friis (hovedkontakt) – har meldt, at vedkommende stopper");
        desk.continueAt("2027-01-11T08:00");
        desk.ring();
        assertThat(desk.sent("meeting-news:omegn:2027-01-11"))
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("Har ikke svaret: Carl Dam");
        assertThat(carl.name()).isEqualTo("Carl Dam");
    }

    @Test
    void aSuccessorGetsTheOpenRequestWithTheDraftInIt() {
        desk.meeting("2026-11-25");
        List.of("/dagsorden 1\n1. Budget\n2. Psykiatriplan", "ja", "/anmod 1", "ja")
                .forEach(desk::say);
        desk.deliverRequests();
        desk.contributions.add(draft("Vi mangler tal."));
        desk.hears(anna, "min afløser er ny@example.dk");
        desk.press("proposal-approve", Map.of("proposal", "1"));

        Person successor =
                desk.contacts.byEmail(new EmailAddress("ny@example.dk")).orElseThrow();
        assertThat(Stream.of(desk.sent("request:OMN-1a:" + successor.id()).get(0))
                        .map(message -> message.text() + message.card()))
                .singleElement()
                .asString()
                .contains("Vi mangler tal.");
        assertThat(desk.writes(successor, "punkt 2: tiltrædes")).isNotEmpty();
    }

    private Contribution draft(String text) {
        return new Contribution(
                "activity-draft",
                new RoundId("OMN-1a"),
                BALLERUP,
                desk.round("OMN-1a").items().get(0).key(),
                anna.id(),
                1,
                new Answer(Position.REMARKS, text),
                Level.ADMINISTRATIVE,
                Channel.CARD,
                null,
                Stage.DRAFT,
                desk.now(),
                false,
                false);
    }

    private long asked(String at) {
        desk.continueAt(at);
        desk.ring();
        return desk.outbox.rows().stream()
                .filter(row -> row.dispatch().key().contains(":confirm:"))
                .count();
    }
}
