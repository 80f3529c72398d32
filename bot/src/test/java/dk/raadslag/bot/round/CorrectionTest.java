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

/** A later version of the agenda is brought to those who have been asked already. */
class CorrectionTest {
    private static final String CORRECTED = """
            1. Drøftelse af sundhedsaftale

            2. Godkendelse af budget 2027

            3. Drøftelse af psykiatriplan
            """;

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);

    @BeforeEach
    void anOpenRoundThatHasBeenAnswered() {
        desk.meeting("2026-11-25");
        agenda("1. Orientering om økonomi\n\n2. Godkendelse af budget\n\n3. Drøftelse af psykiatriplan");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.deliverRequests();
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("2", Position.ENDORSED, "3", Position.NO_REMARKS));
        desk.replies("OMN-1a", carl, EGEDAL, Map.of("1", Position.NOTED, "3", Position.NOT_ENDORSED));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsExactlyWhatDiffersAndWhoIsAskedAgain() {
        desk.contact("kontakt-furesoe", "Dorte Juhl", FURESOE, Role.PRIMARY_CONTACT);
        agenda(CORRECTED);

        assertThat(desk.say("/anmod 1"))
                .contains("**Rettelse af OMN-1a:**")
                .contains("fristen er stadig onsdag den 11. november 2026 kl. 12.00")
                .contains("I forhold til OMN-1a: 1 ny (Dorte Juhl).")
                .contains("**Nye punkter:**\n\n- **1** Drøftelse af sundhedsaftale")
                .contains("- **2** Godkendelse af budget 2027")
                .contains("Titel: ~~Godkendelse af budget~~ → Godkendelse af budget 2027")
                .contains("**Udgåede punkter:** 1 Orientering om økonomi")
                .contains("Kortet bliver opdateret hos 2 personer")
                .contains("Får anmodningen nu: Dorte Juhl, Furesø (hovedkontakt)")
                .contains("Bliver spurgt, om deres svar stadig gælder: Anna Holm.");
        assertThat(desk.round("OMN-1a").items()).extracting("number").containsExactly("1", "2", "3");
    }

    @Test
    void onlyWhoAnsweredTheOldTextIsAskedAgain() {
        agenda(CORRECTED);
        desk.say("/anmod 1");

        assertThat(desk.say("ja"))
                .contains("OMN-1a er rettet")
                .contains("hos 2 personer")
                .contains("Én person");
        List<Message> again = desk.sent("corrected:OMN-1a");
        assertThat(again).hasSize(1);
        assertThat(again.get(0).text())
                .contains("Punkt 2 er rettet")
                .contains("Jeres svar var \"tiltræder\"")
                .contains("Gælder svaret stadig?");
        assertThat(again.get(0).card()).contains("reply-stands").contains("change-reply");
        assertThat(desk.rounds.of(desk.network.id())).hasSize(1);
    }

    @Test
    void answersFollowTheItemWhenItsNumberChanges() {
        agenda("1. Drøftelse af psykiatriplan\n\n2. Orientering om økonomi\n\n3. Godkendelse af budget");
        desk.say("/anmod 1");
        desk.say("ja");

        assertThat(desk.sent("corrected:OMN-1a")).isEmpty();
        assertThat(desk.say("/status"))
                .contains("- **1** Drøftelse af psykiatriplan: 1 ingen bemærkninger, 1 kan ikke tiltræde")
                .contains("- **2** Orientering om økonomi: 1 tager til efterretning")
                .contains("- **3** Godkendelse af budget: 1 tiltræder");
        desk.replies("OMN-1a", carl, EGEDAL, Map.of("3", Position.ENDORSED));
        assertThat(desk.say("/status")).contains("- **3** Godkendelse af budget: 2 tiltræder");
    }

    @Test
    void cardsShowTheOldTextStruckThrough() {
        agenda(CORRECTED);
        desk.say("/anmod 1");
        desk.say("ja");

        assertThat(desk.sent("card:OMN-1a"))
                .hasSize(2)
                .allMatch(message -> String.valueOf(message.card())
                        .matches("(?s).*\"text\":\"Godkendelse af budget\",\"strikethrough\":true.*"))
                .allMatch(message -> String.valueOf(message.card()).contains("Udgår af dagsordenen: 1 Orientering"));
    }

    @Test
    void anItemThatComesBackFindsItsAnswersAgain() {
        agenda(CORRECTED);
        desk.say("/anmod 1");
        desk.say("ja");
        agenda("1. Orientering om økonomi\n\n2. Godkendelse af budget 2027\n\n3. Drøftelse af psykiatriplan");

        assertThat(desk.say("/anmod 1")).contains("Orientering om økonomi: er med igen");
        desk.say("ja");
        assertThat(desk.say("/status")).contains("Orientering om økonomi: 1 tager til efterretning");
    }

    @Test
    void isShownAgainWhenSomebodyAnsweredMeanwhile() {
        agenda(CORRECTED);
        desk.say("/anmod 1");
        desk.replies("OMN-1a", carl, EGEDAL, Map.of("2", Position.ENDORSED));

        assertThat(desk.say("ja")).contains("Noget er ændret").contains("Anna Holm og Carl Dam");
    }

    private void agenda(String text) {
        desk.say("/dagsorden 1\n" + text);
        desk.say("ja");
    }
}
