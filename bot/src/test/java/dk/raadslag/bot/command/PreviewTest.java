package dk.raadslag.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.meeting.MeetingId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a preview promises is done once, and only while it stands; /dagsorden serves as the example. */
class PreviewTest {
    private static final String AGENDA = "/dagsorden 1\n1. Godkendelse af budget\n2. Drøftelse af strategi";
    private static final String OTHER = "/dagsorden 1\n1. Orientering om klima\n2. Drøftelse af strategi";

    private final Desk desk = new Desk();

    @BeforeEach
    void aMeeting() {
        desk.meeting("2026-11-25");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "Ja", "ja tak", "JA!", "ok", "ja, tak.", "/ja"})
    void aYesCarriesItOut(String yes) {
        desk.say(AGENDA);

        assertThat(desk.say(yes)).contains("Dagsordenen er lagt ind");
        assertThat(versions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nej", "Nej tak", "nej!"})
    void aNoDropsIt(String no) {
        desk.say(AGENDA);

        assertThat(desk.say(no)).contains("Intet er sendt eller gemt");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
        assertThat(versions()).isZero();
    }

    @Test
    void aSecondYesHasNoSecondEffect() {
        desk.say(AGENDA);
        desk.say("ja");
        desk.say("ja");

        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void standsForHalfAnHour() {
        desk.say(AGENDA);
        desk.pass(Duration.ofMinutes(30));

        assertThat(desk.say("ja")).contains("Dagsordenen er lagt ind");
    }

    @Test
    void isNotCarriedOutAfterHalfAnHourAndSaysHowToRepeatIt() {
        desk.say(AGENDA);
        desk.pass(Duration.ofMinutes(30).plusMillis(1));

        assertThat(desk.say("ja")).contains("udløbet").contains("/dagsorden 1");
        assertThat(versions()).isZero();
    }

    @Test
    void otherCommandsInBetweenLeaveItStanding() {
        desk.say(AGENDA);
        desk.say("/møder");

        assertThat(desk.say("ja")).contains("Dagsordenen er lagt ind");
    }

    @Test
    void theNewestWinsAndAnOldButtonSaysSo() {
        String old = Desk.previewIn(desk.hear(AGENDA));
        desk.say(OTHER);

        assertThat(cardOf(desk.press("preview-yes", old, true))).contains("afløst af en nyere");
        assertThat(versions()).isZero();
        assertThat(desk.say("ja")).contains("Dagsordenen er lagt ind");
        assertThat(desk.agendas
                        .newest(new MeetingId("OMN-1"))
                        .orElseThrow()
                        .items()
                        .get(0)
                        .title())
                .isEqualTo("Orientering om klima");
    }

    @Test
    void itsButtonReplacesTheCardByWhatWasDone() {
        String preview = Desk.previewIn(desk.hear(AGENDA));

        Answering answer = desk.press("preview-yes", preview, true);

        assertThat(cardOf(answer)).contains("Dagsordenen er lagt ind").doesNotContain("preview-yes");
        assertThat(answer.messages()).isEmpty();
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void itsButtonAnswersInWordsWhereTheChannelCannotReplaceTheCard() {
        String preview = Desk.previewIn(desk.hear(AGENDA));

        assertThat(Desk.text(desk.press("preview-yes", preview, false))).contains("Dagsordenen er lagt ind");
    }

    @Test
    void itsButtonPressedAgainDoesNothingMore() {
        String preview = Desk.previewIn(desk.hear(AGENDA));
        desk.press("preview-yes", preview, true);

        assertThat(cardOf(desk.press("preview-yes", preview, true))).contains("allerede svaret på");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void itsNoButtonDropsIt() {
        String preview = Desk.previewIn(desk.hear(AGENDA));

        assertThat(cardOf(desk.press("preview-no", preview, true))).contains("Intet er sendt eller gemt");
        assertThat(versions()).isZero();
    }

    @Test
    void anExpiredButtonSaysHowToRepeatIt() {
        String preview = Desk.previewIn(desk.hear(AGENDA));
        desk.pass(Duration.ofHours(2));

        assertThat(cardOf(desk.press("preview-yes", preview, true))).contains("udløbet");
        assertThat(versions()).isZero();
    }

    @Test
    void offersItsButtonsToClientsWithAndWithoutActionExecute() {
        String card = String.valueOf(desk.hear(AGENDA).messages().get(0).card());

        assertThat(card)
                .contains("\"Action.Execute\"", "\"preview-yes\"", "\"preview-no\"")
                .contains("\"fallback\":{\"type\":\"Action.Submit\"");
    }

    @Test
    void belongsToTheNetworkItWasShownFor() {
        desk.serve(Omegn.NETWORK, Omegn.NEIGHBOUR);
        desk.say("/skift OMN");
        desk.say(AGENDA);
        desk.say("/skift SYV");

        assertThat(desk.say("ja")).startsWith("**Sundhedsråd Omegn**").contains("lagt ind til OMN-1");
    }

    private int versions() {
        return desk.agendas
                .newest(new MeetingId("OMN-1"))
                .map(one -> one.version())
                .orElse(0);
    }

    private static String cardOf(Answering answer) {
        return ((Reaction.ShowCard) answer.reaction()).json();
    }
}
