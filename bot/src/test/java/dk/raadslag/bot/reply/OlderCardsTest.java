package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.CorrectedItems;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second item leaves and the third is called 2 from then on; the cards sent before are still in the chat. */
class OlderCardsTest {
    private final Village village = new Village();
    private final Chat chat = new Chat(village);
    private final Round asked = village.open(3);

    @Test
    void theFieldsOfAnOlderCardStayWithTheirItems() {
        correct();

        chat.presses(
                village.ballerup,
                RequestCard.SEND,
                inputs(Map.of("position-2", "NOT_ENDORSED", "remarks-2", "for dyrt", "position-3", "NOTED")));

        assertThat(stored())
                .extracting(Contribution::item, one -> one.answer().position())
                .containsExactly(tuple("3", Position.NOTED));
    }

    @Test
    void whatWasTypedAtAnItemThatHasLeftIsKeptAndFindsAnotherPlace() {
        correct();

        Answering shown = chat.presses(
                village.ballerup,
                RequestCard.SEND,
                inputs(Map.of("remarks-2", "Vi savner et afsnit om pårørende", "position-3", "NOTED")));

        assertThat(shown.reaction().toString())
                .contains("Punkt 2 på dit kort er udgået af dagsordenen")
                .contains("Vi savner et afsnit om pårørende");
        chat.says(village.ballerup, "1");
        assertThat(stored())
                .extracting(Contribution::item, one -> one.answer().text())
                .containsExactly(tuple("3", ""), tuple("1", "Vi savner et afsnit om pårørende"));
    }

    @Test
    void whatTheCardItselfShowedAtAnItemThatHasLeftIsNotToldAgain() {
        chat.says(village.ballerup, "punkt 2: for dyrt");
        correct();

        Answering shown = chat.presses(
                village.ballerup, RequestCard.SEND, inputs(Map.of("remarks-2", "for dyrt", "position-3", "NOTED")));

        assertThat(shown.reaction().toString()).doesNotContain("gået ud");
    }

    @Test
    void theFieldsOfTheNewCardStandForTheItemsAsTheyAreCalledNow() {
        correct();
        for (JsonNode button : json(chat.card(village.ballerup)).get("actions")) {
            assertThat(button.get("data").get("key-2").asString()).isEqualTo("3");
            assertThat(button.get("data").has("key-1")).isFalse();
        }

        chat.presses(
                village.ballerup,
                RequestCard.SEND,
                inputs(Map.of("position-2", "NOTED", "remarks-2", "", "key-2", "3")));

        assertThat(stored())
                .extracting(Contribution::item, one -> one.answer().position())
                .containsExactly(tuple("3", Position.NOTED));
    }

    @Test
    void aButtonThatPlacesWordsStaysWithItsItem() {
        chat.says(village.ballerup, "Vi savner et afsnit om pårørende");
        String kept = Long.toString(
                village.keptWords.newestOf(village.ballerup.id()).orElseThrow().id());
        correct();

        chat.presses(village.ballerup, QuestionCard.PLACE, inputs(Map.of("item", "2", "kept", kept)));
        assertThat(stored()).isEmpty();
        chat.presses(village.ballerup, QuestionCard.PLACE, inputs(Map.of("item", "3", "kept", kept)));

        assertThat(stored()).extracting(Contribution::item).containsExactly("3");
    }

    @Test
    void aButtonMadeAfterTheCorrectionKnowsTheItemToo() {
        correct();
        chat.says(village.ballerup, "punkt 2: ok");

        JsonNode buttons = json(question("punkt 2: ok")).get("actions");
        assertThat(buttons.findValuesAsString("item")).isNotEmpty().containsOnly("3");
        chat.says(village.ballerup, "Vi savner et afsnit om pårørende");
        assertThat(json(question("Vi savner mere")).get("actions").findValuesAsString("item"))
                .contains("1", "3")
                .doesNotContain("2");
    }

    @Test
    void aTappedPositionStaysWithItsItems() {
        correct();

        chat.presses(village.ballerup, QuestionCard.STATE, inputs(Map.of("item", "2,3", "position", "NO_REMARKS")));

        assertThat(stored()).extracting(Contribution::item).containsExactly("3");
    }

    @Test
    void aFileStaysWithTheItemItWasPlacedAt() {
        chat.sends(village.ballerup, "", "svar.txt", "Se vedhæftede".getBytes(StandardCharsets.UTF_8));
        correct();

        chat.presses(village.ballerup, FileCards.PLACE, inputs(Map.of("item", "2", "file", "1")));
        assertThat(stored()).isEmpty();
        chat.presses(village.ballerup, FileCards.PLACE, inputs(Map.of("item", "3", "file", "1")));

        assertThat(stored()).extracting(Contribution::item).containsExactly("3");
    }

    @Test
    void wordsToAnItemThatHasLeftAreNeitherSentNorCompletedOnAnother() {
        chat.says(village.ballerup, "2 kan ikke tiltrædes");
        correct();

        chat.says(village.ballerup, "pengene mangler");
        chat.presses(village.ballerup, RequestCard.SEND, inputs(Map.of("position-1", "ENDORSED")));

        assertThat(stored()).extracting(Contribution::item).containsExactly("2", "1");
    }

    private void correct() {
        List<RoundItem> items = asked.items();
        RoundItem moved = new RoundItem("3", "2", items.get(2).item(), null);
        village.rounds.change(asked.corrected(
                new CorrectedItems(List.of(items.get(0), moved), List.of(items.get(1)), List.of()), asked.asked()));
    }

    private Map<String, String> inputs(Map<String, String> fields) {
        Map<String, String> inputs = new HashMap<>(fields);
        inputs.put("round", asked.id().value());
        return inputs;
    }

    private Message question(String words) {
        return chat.does(village.ballerup, new Incoming.Said(words, null, List.of()))
                .messages()
                .get(0);
    }

    private static JsonNode json(Message message) {
        return new JsonMapper().readTree(message.card());
    }

    private List<Contribution> stored() {
        return village.contributions.to(asked.id());
    }
}
