package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives kept words the place a button names. */
final class Placing implements ContactButtons {
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

    @Override
    public Set<String> verbs() {
        return Set.of(QuestionCard.PLACE, QuestionCard.PLACE_ROUND, QuestionCard.PLACE_NOWHERE);
    }

    /** Answers a press; the card of the question becomes the first thing that is said. */
    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return InPlace.of(press, said(press, turn));
    }

    private List<Message> said(Incoming.Pressed press, Turn turn) {
        Map<String, String> inputs = press.inputs();
        Optional<KeptWords.Kept> words =
                Incoming.Pressed.idIn(inputs, QuestionCard.KEPT).flatMap(id -> kept.find(id, turn));
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
            List<String> items = items(item, part.round());
            return items.isEmpty()
                    ? List.of(Message.of(wording.say(new ReplyPhrase.NotYours())))
                    : plainWords.place(words, items, part, turn);
        }
        kept.placed(words, turn);
        return plainWords.heard(new Words(words.text(), words.activityId()), part, turn);
    }

    private static List<String> items(String named, Round round) {
        return round.items().stream()
                .filter(item -> named.equals(QuestionCard.ALL) || named.equals(item.key()))
                .map(RoundItem::number)
                .toList();
    }
}
