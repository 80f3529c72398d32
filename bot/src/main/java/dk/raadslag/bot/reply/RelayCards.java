package dk.raadslag.bot.reply;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.Round;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the secretariat sees of words passed on: who, for whom, the words, and a field to answer in. */
final class RelayCards {
    static final String ANSWER = "answer-question";
    static final String TEXT = "answer";
    static final String PERSON = "person";
    static final String NETWORK = "network";
    static final String ASKED = "asked";

    private static final String GRANT = "grant-extension";
    private static final String DECLINE = "decline-extension";
    private static final int LONGEST = 1_500;
    private static final int LONGEST_MESSAGE = 8_000;

    private final Wording wording;

    RelayCards(Wording wording) {
        this.wording = wording;
    }

    /** Words passed on, and who wrote them. */
    record Relayed(Person person, String municipality, Network network, String words, String activityId) {}

    /** Returns the words in full where the card has room for their beginning only. */
    List<Message> whole(Relayed relayed) {
        return relayed.words().length() <= LONGEST
                ? List.of()
                : Excerpt.pieces(relayed.words(), LONGEST_MESSAGE).stream()
                        .map(piece -> Message.of(wording.say(
                                new RelayPhrase.WholeWords(relayed.person().name(), piece))))
                        .toList();
    }

    /** Makes the card of a question; {@code round} is null where it belongs to none in particular. */
    Message question(Relayed relayed, @Nullable Round round) {
        String line = wording.say(new RelayPhrase.SomebodyAsks(
                relayed.person().name(),
                relayed.municipality(),
                round == null ? "" : round.title(),
                Excerpt.of(relayed.words(), LONGEST)));
        return message(line, CardJson.list().add(answerButton(relayed)));
    }

    /** Makes the card of a wish for more time, which one tap decides. */
    Message wish(Relayed relayed, Part part, LocalDateTime until) {
        String line = wording.say(new RelayPhrase.SomebodyWantsTime(
                relayed.person().name(),
                relayed.municipality(),
                part.round().title(),
                DanishTime.inWords(until),
                part.deadline().inWords(),
                Excerpt.of(relayed.words(), LONGEST)));
        Map<String, String> data = Map.of(
                "round",
                part.round().id().value(),
                "municipality",
                part.municipality().value(),
                PERSON,
                relayed.person().id().toString(),
                "until",
                until.toString());
        ArrayNode buttons = CardJson.list()
                .add(bare(CardJson.button(wording.plain(new RelayPhrase.GrantButton()), GRANT, data)
                        .put("style", "positive")))
                .add(bare(CardJson.button(wording.plain(new RelayPhrase.DeclineButton()), DECLINE, data)))
                .add(answerButton(relayed));
        return message(line, buttons);
    }

    private static ObjectNode bare(ObjectNode button) {
        return button.put("associatedInputs", "none");
    }

    private ObjectNode answerButton(Relayed relayed) {
        Map<String, String> data = new TreeMap<>(Map.of(
                PERSON,
                relayed.person().id().toString(),
                NETWORK,
                relayed.network().id().value(),
                ASKED,
                Excerpt.of(relayed.words(), LONGEST)));
        return CardJson.button(wording.plain(new RelayPhrase.AnswerButton()), ANSWER, data);
    }

    private Message message(String line, ArrayNode buttons) {
        ArrayNode body = CardJson.list()
                .add(CardJson.text(line))
                .add(CardJson.textInput(TEXT, wording.plain(new RelayPhrase.AnswerLabel()))
                        .put("placeholder", wording.plain(new RelayPhrase.AnswerHint()))
                        .put("errorMessage", wording.plain(new RelayPhrase.AnswerIsEmpty())));
        return new Message(line, line, CardJson.card(body, buttons).toString());
    }
}
