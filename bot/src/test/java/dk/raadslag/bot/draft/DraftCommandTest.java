package dk.raadslag.bot.draft;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftCommandTest {
    private static final Map<String, Position> BOTH = Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS);

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);

    @BeforeEach
    void anOpenRound() {
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void makesAVersionAndSaysWhereTheFilesAre() {
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);

        assertThat(desk.say("/udkast"))
                .contains("Udkast, version 1")
                .contains("svar fra én af fire kommuner")
                .contains("Fristen er ikke nået")
                .contains("i 15 minutter")
                .containsPattern(
                        "\\[samlet-udkast.docx]\\(https://raadslag.example.dk/drafts/[0-9a-f]{48}/samlet-udkast.docx\\)")
                .contains("[internt-bilag.md](")
                .contains("/hjem/drafts/OMN-1a/v1");
        desk.replies("OMN-1a", carl, EGEDAL, BOTH);
        assertThat(desk.say("/udkast OMN-1a"))
                .contains("version 2")
                .contains("**Siden version 1:**")
                .contains("- Egedal har svaret på punkt 1 og 2")
                .doesNotContain("- Ballerup");
    }

    @Test
    void aRoundThatGathersNamesOrItemsHasNoDraftAndIsNotMeantByItself() {
        desk.say("/udpegning ny Økonomigruppe, 1 pr. kommune, 2 år frist 1/12");
        desk.say("ja");

        assertThat(desk.say("/udkast")).contains("Udkast, version 1", "OMN-1a");
        for (String typed : List.of("/udkast OMN-R1", "/udkast send OMN-R1", "/formøde OMN-R1", "/position OMN-R1")) {
            assertThat(desk.say(typed))
                    .contains("beder kommunerne om navne", "med /udpegning OMN-R1")
                    .doesNotContain("aflyst");
        }
    }

    @Test
    void aRoundThatAsksForItemsPointsToTheProposals() {
        desk.meeting("2026-12-16");
        desk.say("/anmod 2 punktforslag");
        desk.say("ja");

        for (String typed : List.of("/udkast 2", "/udkast OMN-2a", "/formøde 2", "/formøde OMN-2a")) {
            assertThat(desk.say(typed)).contains("forslag til punkter", "med /punktforslag OMN-2a");
        }
    }

    @Test
    void saysThatLateAnswersStandOutside() {
        desk.continueAt("2026-11-12T09:00");
        desk.replies("OMN-1a", carl, EGEDAL, BOTH);

        assertThat(desk.say("/udkast"))
                .contains("Ingen kommuner har svaret")
                .contains("Én kommune har svaret efter fristen og står uden for udkastet")
                .doesNotContain("foreløbigt");
    }
}
