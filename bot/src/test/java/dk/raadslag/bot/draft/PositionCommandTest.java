package dk.raadslag.bot.draft;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The secretariat words the joint position itself. */
class PositionCommandTest {
    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/position 2 Kommunerne støtter planen.",
                "/position punkt 2: Kommunerne støtter planen.",
                "/position pkt. 2 Kommunerne støtter planen.",
                "/position OMN-1a 2. Kommunerne støtter planen.",
                "position 2\nKommunerne støtter planen.",
            })
    void keepsTheWordsForTheNextDraft(String typed) {
        assertThat(desk.say(typed))
                .contains("Fælles holdning på punkt 2: Drøftelse af psykiatriplan")
                .contains("OMN-1a, version 1")
                .contains("Kommunerne støtter planen.")
                .contains("/udkast OMN-1a");

        assertThat(desk.say("/position"))
                .contains("**1** Godkendelse af budget: beregnes ud fra svarene (ingen endnu)")
                .contains(
                        "**2** Drøftelse af psykiatriplan: »Kommunerne støtter planen.« (jeres formulering, version 1)");
        assertThat(desk.audit.deeds()).contains("position-worded");
    }

    @Test
    void showsAllVersionsBesideTheAnswers() {
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("2", Position.NO_REMARKS));
        desk.say("/position 2 Først.");
        desk.say("/position 2 Så.");

        assertThat(desk.say("/position 2"))
                .contains("Svarene: 1 har ingen bemærkninger.")
                .contains("Fælles holdning (version 2):\n\nSå.")
                .contains("- 1 · Konsulent Et, mandag den 2. november 2026 kl. 09.00: »Først.«");
    }

    @Test
    void takesTheWordsAwayAgainAndKeepsThem() {
        desk.say("/position 2 Først.");

        assertThat(desk.say("/position 2 slet")).contains("er fjernet").contains("beregnes ud fra svarene");
        assertThat(desk.say("/position 2 slet")).contains("ingen egen formulering");
        assertThat(desk.say("/position 2"))
                .contains("»Først.«")
                .contains("2 · Konsulent Et")
                .contains(": fjernet");
    }

    @Test
    void saysWhichItemsThereAre() {
        assertThat(desk.say("/position 9 Vi støtter det."))
                .contains("ikke noget punkt \"9\" i OMN-1a. Punkterne er 1 og 2.")
                .contains("`/position <punkt> <tekst>`");
        assertThat(desk.say("/position SYV-1a 1 Vi støtter det.")).contains("kender ikke runden");
    }

    @Test
    void showsMarksAsTyped() {
        assertThat(desk.say("/position 1 Se **her** $title #if(true) <b>"))
                .contains("\\*\\*her\\*\\* $title #if(true)");
    }
}
