package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What happens in Teams between a request and a reply: twice, at once, changed, out of order, too late. */
class ContactsAnswerTest {

    private static final String BALLERUP = "151";
    private static final String AGENDA = """

            1. Godkendelse af budget
            Indstilling
            At budgettet godkendes.
            2. Drøftelse af psykiatriplan
            3. Orientering om byggeri""";

    @TempDir
    private static Path folder;

    private static Town town;
    private static Resident consultant;
    private static Resident ballerup;
    private static Resident expert;
    private static Resident gladsaxe;
    private static final List<Integer> open = new ArrayList<>();
    private static int rounds;

    @BeforeAll
    static void peopleInstallTheBot() throws IOException {
        town = new Town(folder);
        consultant = town.resident("konsulent-1");
        ballerup = town.resident("kontakt-ballerup");
        expert = town.resident("fag-ballerup");
        gladsaxe = town.resident("kontakt-gladsaxe");
        town.resident("kontakt-herlev");
    }

    @AfterAll
    static void closes() {
        town.close();
    }

    @BeforeEach
    void theOnlyOpenRoundIsThisOne() {
        open.forEach(ContactsAnswerTest::closes);
        open.clear();
        opensRound("2028-03-" + (11 + rounds));
        Stream.of(ballerup, gladsaxe).forEach(one -> one.reads("Punkt 3"));
        Stream.of(consultant, ballerup, expert, gladsaxe).forEach(Resident::catchesUp);
    }

    @Test
    void sameMessageThreeTimesAtOnceHasOneEffectAndOneAnswer() {
        int before = town.stored(BALLERUP).size();
        ObjectNode message = ballerup.message("punkt 1 tiltrædes");

        Stream.of(message, message, message).parallel().forEach(ballerup::brings);

        assertThat(town.stored(BALLERUP)).hasSize(before + 1);
        assertThat(ballerup.news().stream().filter(Posted::isNew)).hasSize(1);
    }

    @Test
    void twoColleaguesAtOnceAreBothHeard() {
        int before = town.stored(BALLERUP).size();
        Resident deputy = town.resident("stedfortraeder-ballerup");

        Stream.of(
                        Map.entry(ballerup, ballerup.message("punkt 1 tiltrædes")),
                        Map.entry(deputy, deputy.message("punkt 2: vi savner en plan for børn")))
                .parallel()
                .forEach(said -> said.getKey().brings(said.getValue()));

        List<String> stored = town.stored(BALLERUP);
        assertThat(stored.subList(before, stored.size()))
                .containsExactlyInAnyOrder("1 ENDORSED ", "2 REMARKS vi savner en plan for børn");
    }

    @Test
    void cardIsAnsweredWithWhatStandsAndTheReceiptIsTheCardItself() {
        Posted request = ballerup.request();

        String answer = ballerup.presses(
                        request,
                        "send-reply",
                        Map.of("position-1", "NOT_ENDORSED", "remarks-1", "Budgettet mangler midler til psykiatri"))
                .toString();

        assertThat(answer).contains("application/vnd.microsoft.card.adaptive", "Budgettet mangler midler");
        assertThat(town.stored(BALLERUP)).last().isEqualTo("1 NOT_ENDORSED Budgettet mangler midler til psykiatri");
    }

    @Test
    void clientWithoutUniversalActionsGetsTheSameEffectAndAMessage() {
        String said = ballerup.submits(ballerup.request(), "send-reply", Map.of("position-2", "NO_REMARKS"))
                .read();

        assertThat(said).contains("Punkt 2");
        assertThat(town.stored(BALLERUP)).last().isEqualTo("2 NO_REMARKS ");
    }

    @Test
    void oldCardAfterTheEndIsTakenAsLateAndSaysSo() {
        Posted request = gladsaxe.request();
        closes(rounds);

        String answer = gladsaxe.presses(request, "send-reply", Map.of("position-1", "ENDORSED"))
                .toString();

        assertThat(answer).containsIgnoringCase("efter");
        assertThat(consultant.says("/status PRV-" + rounds)).contains("Gladsaxe");
    }

    @Test
    void cardOfAnotherMunicipalityAnswersLikeOneThatIsNotThere() {
        Posted request = ballerup.request();
        Posted invented = new Posted(request.id(), "POST", request.activity());
        String mine = gladsaxe.presses(request, "send-reply", Map.of("round", "FINDES-1A", "position-1", "ENDORSED"))
                .toString();
        Resident stranger = town.resident("fremmed");

        String theirs = stranger.presses(invented, "send-reply", Map.of("position-1", "ENDORSED"))
                .toString();

        assertThat(mine).doesNotContain("Ballerup");
        assertThat(theirs).doesNotContain("Ballerup", "budget");
    }

    @Test
    void editedMessageReplacesWhatItSaid() {
        ObjectNode message = ballerup.message("punkt 1 tiltrædes");
        ballerup.hears(message);

        ballerup.hears(Activity.edited(message, "punkt 1: kan ikke tiltræde, budgettet mangler", Instant.now()));

        assertThat(town.stored(BALLERUP)).last().asString().startsWith("1 NOT_ENDORSED");
    }

    @Test
    void editThatComesBeforeItsMessageLosesNothing() {
        ObjectNode message = ballerup.message("punkt 3: tages til efterretning");
        ballerup.hears(Activity.edited(message, "punkt 3: vi har en bemærkning om parkering", Instant.now()));

        ballerup.brings(message);
        town.settles();

        assertThat(ballerup.says("vis svar")).contains("parkering");
    }

    @Test
    void deletedMessageIsNotSilentlyForgotten() {
        ObjectNode message = gladsaxe.message("punkt 2: ingen bemærkninger");
        gladsaxe.hears(message);

        String asked = gladsaxe.hears(Activity.deleted(message, Instant.now())).read();

        assertThat(asked).containsIgnoringCase("slettet");
        assertThat(gladsaxe.says("vis svar")).contains("2");
    }

    @Test
    void quotedReplyBelongsToTheRoundItQuotes() {
        Posted request = gladsaxe.request();
        opensRound("2028-05-10");
        gladsaxe.reads("10. maj 2028");

        String said = gladsaxe.hears(gladsaxe.quoting(request, "1 tiltrædes")).text();

        assertThat(said).contains("marts 2028").doesNotContain("maj 2028");
    }

    private static void opensRound(String date) {
        consultant.says("/møde " + date + " 15.00");
        consultant.says("/dagsorden " + date + AGENDA);
        consultant.says("ja");
        consultant.says("/anmod " + date + " frist +3600s");
        consultant.says("ja");
        open.add(++rounds);
    }

    private static void closes(int round) {
        consultant.says("/luk PRV-" + round);
        consultant.says("ja");
    }
}
