package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;

/** Gives kept words the place a button names. */
final class Placing {
    static final Set<String> VERBS = Set.of(QuestionCard.PLACE, QuestionCard.PLACE_ROUND, QuestionCard.PLACE_NOWHERE);

    private final Parts parts;
    private final KeptTexts kept;
    private final PlainWords plainWords;
    private final Wording wording;

    Placing(Parts parts, KeptTexts kept, PlainWords plainWords, Wording wording) {
        this.parts = parts;
        this.kept = kept;
        this.plainWords = plainWords;
        this.wording = wording;
    }

    /** Answers a press; the card of the question becomes the first thing that is said. */
    Answering pressed(Incoming.Pressed press, Turn turn) {
        List<Message> said = said(press, turn);
        if (!press.expectsCard()) {
            return new Answering(said, new Reaction.Done());
        }
        ArrayNode body = CardJson.list().add(CardJson.text(said.get(0).text()));
        String card = CardJson.card(body, CardJson.list()).toString();
        return new Answering(said.subList(1, said.size()), new Reaction.ShowCard(card));
    }

    private List<Message> said(Incoming.Pressed press, Turn turn) {
        Map<String, String> inputs = press.inputs();
        Optional<KeptWords.Kept> words = kept.find(inputs.getOrDefault(QuestionCard.KEPT, ""), turn);
        if (words.isEmpty()) {
            return List.of(Message.of(wording.say(new QuestionPhrase.AlreadyPlaced())));
        }
        if (press.verb().equals(QuestionCard.PLACE_NOWHERE)) {
            kept.placed(words.get(), turn);
            return List.of(Message.of(wording.say(new QuestionPhrase.LeftUnplaced())));
        }
        return parts.find(inputs.getOrDefault(QuestionCard.ROUND, ""), turn)
                .map(part -> place(words.get(), press, part, turn))
                .orElseGet(() -> List.of(Message.of(wording.say(new ReplyPhrase.NotYours()))));
    }

    private List<Message> place(KeptWords.Kept words, Incoming.Pressed press, Part part, Turn turn) {
        String item = press.inputs().getOrDefault(QuestionCard.ITEM, "");
        if (press.verb().equals(QuestionCard.PLACE)) {
            return part.round().item(item).isPresent()
                    ? plainWords.place(words, List.of(item), part, turn)
                    : List.of(Message.of(wording.say(new ReplyPhrase.NotYours())));
        }
        kept.placed(words, turn);
        return plainWords.heard(new Words(words.text(), words.activityId()), part, turn);
    }
}
