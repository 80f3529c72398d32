package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reopening and calling off; the deadline is Wednesday 11 November 2026 at noon, two of three have been reached. */
class EndingCommandsTest {
    private static final Map<String, Position> BOTH = Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS);

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
    private final Person dorte = desk.unlinked("kontakt-furesoe", "Dorte Juhl", FURESOE, Role.PRIMARY_CONTACT);

    @BeforeEach
    void anOpenRound() {
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.outbox.deliver(
                "request:OMN-1a:" + anna.id(), "card-anna", desk.round("OMN-1a").openedAt());
        desk.outbox.deliver(
                "request:OMN-1a:" + carl.id(), "card-carl", desk.round("OMN-1a").openedAt());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void closingLetsTheCardsAlreadySentShowIt() {
        desk.say("/luk OMN-1a");
        desk.say("ja");

        assertThat(desk.sent("card:OMN-1a"))
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.card()).contains("Runden er lukket."));
    }

    @Test
    void closingSaysWhoHasAnsweredOnlyPartly() {
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED));
        desk.replies("OMN-1a", carl, EGEDAL, BOTH);

        assertThat(desk.say("/luk OMN-1a"))
                .contains("2 af 4 kommuner har svaret, heraf 1 kun på en del. Fristen er")
                .contains("Mangler helt: Furesø og Lyngby-Taarbæk.")
                .contains("Mangler noget: Ballerup (punkt 2).");
        assertThat(desk.say("ja"))
                .contains("2 af 4 kommuner har svaret, heraf 1 kun på en del: Ballerup mangler punkt 2. Der går");
    }

    @Test
    void reopeningAsksWhoIsToBeTold() {
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);
        desk.continueAt("2026-11-12T09:00");

        assertThat(desk.say("/genåbn OMN-1a frist 16/11"))
                .contains("**Genåbn OMN-1a:**")
                .contains("Frist: **mandag den 16. november 2026 kl. 12.00**")
                .contains("- Alle: 2 personer")
                .contains("- Kun dem, der mangler: 1 person i Egedal, Furesø og Lyngby-Taarbæk")
                .contains("- Ingen");
        assertThat(desk.round("OMN-1a").isOpen(desk.now())).isFalse();
    }

    @Test
    void aPlainYesTellsOnlyThoseMissingAndGivesThemTheCard() {
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);
        desk.continueAt("2026-11-12T09:00");
        desk.say("/genaabn OMN-1a frist 16/11");

        assertThat(desk.say("ja"))
                .contains("OMN-1a er åben igen** til mandag den 16. november")
                .contains("1 person");
        assertThat(desk.round("OMN-1a").isOpen(desk.now())).isTrue();
        List<Message> news = desk.sent("news:OMN-1a");
        assertThat(news).hasSize(1);
        assertThat(news.get(0).text()).contains("er åben igen – svar senest mandag den 16. november");
        assertThat(news.get(0).card()).contains("send-reply");
    }

    @Test
    void theButtonsTellAllOrNobody() {
        desk.continueAt("2026-11-12T09:00");
        var shown = desk.hear("/genåbn OMN-1a frist 16/11");
        assertThat(shown.messages().get(0).card())
                .contains("Ja, og giv alle besked")
                .contains("Ja, kun dem, der mangler")
                .contains("Ja, uden besked");

        desk.press("preview-yes", Map.of("preview", Desk.previewIn(shown), "choice", "NOBODY"), true);
        assertThat(desk.sent("news:OMN-1a")).isEmpty();
        assertThat(desk.round("OMN-1a").isOpen(desk.now())).isTrue();

        desk.say("/luk OMN-1a");
        desk.say("ja");
        var again = desk.hear("/genåbn OMN-1a");
        desk.press("preview-yes", Map.of("preview", Desk.previewIn(again), "choice", "ALL"), true);
        assertThat(desk.sent("news:OMN-1a")).hasSize(2);
        assertThat(desk.audit.about("OMN-1a")).extracting("deed").contains("round-reopened");
    }

    @Test
    void aChoiceThatIsNotOfferedTellsThoseWhoLackAnAnswer() {
        desk.say("/luk OMN-1a");
        desk.say("ja");
        var shown = desk.hear("/genåbn OMN-1a");

        desk.press("preview-yes", Map.of("preview", Desk.previewIn(shown), "choice", "hvem som helst"), true);
        assertThat(desk.round("OMN-1a").isOpen(desk.now())).isTrue();
    }

    @Test
    void aNewDeadlineIsNeededWhenTheOldHasPassed() {
        desk.continueAt("2026-11-12T09:00");

        assertThat(desk.say("/genåbn OMN-1a")).contains("så der skal en ny til: /genåbn OMN-1a frist <dato> [kl]");
        assertThat(desk.say("/genåbn OMN-1a frist 10/11-2026")).contains("allerede passeret");
        assertThat(desk.say("/genåbn OMN-1a frist snart")).contains("ikke læse fristen \"snart\"");
    }

    @Test
    void anOpenRoundIsNotReopened() {
        assertThat(desk.say("/genåbn OMN-1a frist 16/11"))
                .contains("er allerede åben")
                .contains("/frist OMN-1a");
    }

    @Test
    void callingOffTellsThoseReachedOnceAndKeepsTheAnswers() {
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);

        assertThat(desk.say("/annuller OMN-1a"))
                .contains("**Træk anmodningen OMN-1a tilbage:**")
                .contains("Et møde aflyser du med /møde aflys")
                .contains("2 personer, der har fået anmodningen")
                .contains("Svarene fra 1 kommune bliver gemt");
        assertThat(desk.say("ja")).contains("OMN-1a er trukket tilbage").contains("2 personer");

        assertThat(desk.sent("news:OMN-1a"))
                .extracting(Message::text)
                .hasSize(2)
                .allMatch(text ->
                        text.contains("Vi har trukket anmodningen om bemærkninger tilbage: **Sundhedsrådets møde")
                                && text.contains("I skal ikke gøre mere; mødet er ikke aflyst."));
        assertThat(desk.sent("card:OMN-1a"))
                .hasSize(2)
                .allMatch(message -> message.text().contains("– anmodningen er trukket tilbage")
                        && String.valueOf(message.card()).contains("mødet er ikke aflyst")
                        && !String.valueOf(message.card()).contains("send-reply"));
        assertThat(desk.sent("request:OMN-1a:" + dorte.id())).isEmpty();
        assertThat(desk.timetable.drawn()).isEmpty();
        assertThat(desk.contributions.to(desk.round("OMN-1a").id())).hasSize(2);
        assertThat(desk.say("/rykker OMN-1a")).contains("lukket");
        assertThat(desk.say("/annuller OMN-1a")).contains("allerede trukket tilbage");
    }

    @Test
    void aRoundCalledOffByMistakeIsReopened() {
        desk.say("/annuller OMN-1a");
        desk.say("ja");
        desk.say("/genåbn OMN-1a");

        assertThat(desk.say("ja")).contains("OMN-1a er åben igen** til onsdag den 11. november");
        assertThat(desk.round("OMN-1a").isOpen(desk.now())).isTrue();
    }

    @Test
    void nobodyWhoHasAnsweredInTimeIsRemindedAfterReopening() {
        desk.replies("OMN-1a", carl, EGEDAL, BOTH);
        desk.continueAt("2026-11-12T09:00");
        desk.say("/genåbn OMN-1a frist 16/11");
        desk.say("ja");

        assertThat(desk.say("/rykker OMN-1a")).contains("Ballerup: Anna Holm").doesNotContain("Carl Dam");
    }
}
