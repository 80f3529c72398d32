package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers presses on a request's card: what was filled in is taken, and the card shows what stands. */
final class CardPresses {
    static final Set<String> VERBS = Set.of(RequestCard.SEND, RequestCard.SAVE, RequestCard.REST, RequestCard.PAGE);

    private final Parts parts;
    private final CardAnswers answers;
    private final Requests requests;
    private final Outbox outbox;
    private final Wording wording;

    CardPresses(Parts parts, CardAnswers answers, Requests requests, Outbox outbox, Wording wording) {
        this.parts = parts;
        this.answers = answers;
        this.requests = requests;
        this.outbox = outbox;
        this.wording = wording;
    }

    Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<Part> part = parts.find(press.inputs().getOrDefault(RequestCard.ROUND, ""), turn);
        if (part.isEmpty()) {
            return refused(press);
        }
        CardAnswers.Taken taken = answers.take(press, part.get(), turn);
        int page = new CardInputs(press.inputs()).page();
        boolean turnsPage = press.verb().equals(RequestCard.PAGE);
        if (!turnsPage && (page == 1 || !press.verb().equals(RequestCard.SAVE))) {
            update(press, part.get(), turn);
        }
        if (press.expectsCard()) {
            return Answering.react(new Reaction.ShowCard(requests.json(part.get(), turn.now(), page, taken.notices())));
        }
        return turnsPage ? newCard(part.get(), page, taken.notices(), turn) : Answering.show(said(taken.said()));
    }

    private Answering refused(Incoming.Pressed press) {
        Phrase refusal = new ReplyPhrase.NotYours();
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowText(wording.plain(refusal)))
                : Answering.say(wording.say(refusal));
    }

    private void update(Incoming.Pressed press, Part part, Turn turn) {
        String card = press.cardActivityId();
        if (card != null) {
            outbox.put(new Dispatch(
                    "card:" + turn.heard().key(),
                    part.person().id(),
                    null,
                    new Intent.CardUpdate(part.round().id().value(), card),
                    Dispatch.Urgency.CONVERSATION,
                    turn.now()));
        }
    }

    /** A client without universal actions gets the page as a message of its own. */
    private Answering newCard(Part part, int page, List<Phrase> notices, Turn turn) {
        Message line = requests.card(part, turn.now());
        return Answering.show(new Message(line.text(), line.summary(), requests.json(part, turn.now(), page, notices)));
    }

    private Message said(List<Phrase> phrases) {
        return Message.of(String.join("\n\n", phrases.stream().map(wording::say).toList()));
    }
}
