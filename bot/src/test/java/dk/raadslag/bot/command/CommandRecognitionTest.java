package dk.raadslag.bot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.conversation.KeptWords;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRecognitionTest {
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/netværk",
                "netværk",
                "NETVÆRK",
                "/Netvaerk",
                "netvaerk",
                "/ netværk",
                "/netværk!",
                "  netværk  ",
                "\u00A0/netværk",
                "/netv\u00e6rk\r\n"
            })
    void takesACommandHoweverItIsSpelt(String typed) {
        assertThat(desk.say(typed)).contains("Sundhedsråd Omegn").contains("Lyngby-Taarbæk");
    }

    @ParameterizedTest
    @CsvSource({"/statsu, /status", "/netvrk, /netværk", "/anmood 3, /anmod 3", "statu, /status"})
    void asksWhetherTheNearestCommandWasMeantAndKeepsTheWords(String typed, String meant) {
        assertThat(desk.say(typed)).contains("Mente du " + meant + "?").contains("Jeg har gemt det, du skrev.");
        assertThat(desk.keptWords.newestOf(desk.consultant.id()))
                .map(KeptWords.Kept::text)
                .contains(typed);
    }

    @Test
    void runsTheCommandThatWasMeantOnceItIsConfirmedWithEverythingThatWasTyped() {
        desk.meeting("2026-11-25");
        desk.say("/dagsordn 1\n1. Godkendelse af budget\n2. Drøftelse af strategi");

        assertThat(desk.say("ja")).contains("Godkendelse af budget").contains("Skal jeg lægge den ind?");
        assertThat(desk.keptWords.unplaced(desk.consultant.id())).isEmpty();
    }

    @Test
    void severalThatMayHaveBeenMeantAreOfferedAsButtonsWithEverythingThatWasTyped() {
        desk.meeting("2026-11-25");
        Answering question = desk.hear("/mødr");

        assertThat(Desk.text(question)).contains("Mente du /møde", "/møder");
        Matcher button = Pattern.compile("\"command\":\"møder\",\"kept\":\"(\\d+)\"")
                .matcher(question.messages().get(0).card());
        assertThat(button.find()).isTrue();
        Map<String, String> inputs = Map.of("command", "møder", "kept", button.group(1));
        assertThat(desk.press("meant-command", inputs, true).reaction().toString())
                .contains("25. november 2026");
        assertThat(desk.keptWords.unplaced(desk.consultant.id())).isEmpty();
        assertThat(desk.press("meant-command", inputs, true).reaction().toString())
                .contains("allerede svaret på");
    }

    @Test
    void theHelpSaysOnlyWhatThisPersonMayDo() {
        assertThat(desk.say("/hjælp")).doesNotContain("/skift", "kontaktperson i");

        desk.serve(Omegn.NETWORK, Omegn.NEIGHBOUR);
        desk.alsoReplies();

        assertThat(desk.say("/hjælp"))
                .contains("Sundhedsråd Omegn og Sundhedsråd Sydvest", "`/skift", "Du er også kontaktperson i");
    }

    @Test
    void theHelpToOneCommandIsItsUsage() {
        assertThat(desk.say("/hjælp status")).startsWith("`/status").doesNotContain("/luk");
    }

    @Test
    void aSuggestionDoesNotTakeTheYesFromWhatHasBeenShown() {
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n2. Drøftelse af strategi");

        assertThat(desk.say("/statsu")).contains("Mente du /status?").doesNotContain("Svar ja");
        assertThat(desk.say("ja")).contains("Dagsordenen er lagt ind");
    }

    @Test
    void aSlashWithAnUnknownWordIsAnsweredAndKept() {
        assertThat(desk.say("/kaffe")).contains("forstod jeg ikke").contains("/hjælp");
        assertThat(desk.keptWords.unplaced(desk.consultant.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tak for hjælpen i går", "punkt 3: vi kan ikke tiltræde", "lad os se", "ja", "3 tiltrædes", ""})
    void wordsThatAreNoCommandMayBeMeantAsAReply(String words) {
        assertThat(desk.takes(words)).isFalse();
    }

    @Test
    void aSlipOfTheHandMayBeAReplyForSomebodyWhoAlsoReplies() {
        desk.alsoReplies();

        assertThat(desk.takes("statsu")).isFalse();
        assertThat(desk.takes("/statsu")).isTrue();
        assertThat(desk.takes("status")).isTrue();
    }

    @Test
    void aYesWithNothingShownChangesAndKeepsNothing() {
        assertThat(desk.say("ja tak")).contains("ikke noget, der venter på dit ja eller nej");
        assertThat(desk.keptWords.unplaced(desk.consultant.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/netværk",
                "/møder",
                "/møde",
                "/dagsorden",
                "/anmod",
                "/status",
                "/luk",
                "/rykker",
                "/udkast",
                "/hjælp"
            })
    void theHelpListsEveryCommand(String command) {
        assertThat(desk.say("hjælp")).contains("`" + command);
    }

    @Test
    void aFileWithoutAWordIsReadAsAnAgenda() {
        desk.meeting("2026-11-25");

        assertThat(desk.send("", "dagsorden.txt", "1. Godkendelse af budget\n2. Drøftelse af strategi"))
                .contains("Dagsorden til Sundhedsrådet")
                .contains("Drøftelse af strategi");
    }

    @Test
    void aWrongArgumentIsAnsweredWithWhatWasWrongAndTheUsage() {
        assertThat(desk.say("/netværk Balerup"))
                .contains("ikke kommunen \"Balerup\". Mente du Ballerup?")
                .contains("`/netværk <kommune>`");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".,", "svar ", "/svar "})
    void anEndlessLineTakesNoTime(String repeated) {
        String endless = "/svar " + repeated.repeat(25_000 / repeated.length());

        assertTimeout(Duration.ofSeconds(10), () -> TypedWords.of(endless.substring(6) + "a"));
        assertTimeout(Duration.ofSeconds(10), () -> desk.say(endless));
    }
}
