package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;

/** Has a request's card show, for good, what stands after a press on it. */
public final class RequestRefresh {
    private final Outbox outbox;

    RequestRefresh(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Writes down that the pressed card is to be replaced by its first page. */
    public void later(Incoming.Pressed press, Part part, Turn turn) {
        later(press, part, 1, turn);
    }

    /** Writes down that the pressed card is to be replaced, and by which page. */
    void later(Incoming.Pressed press, Part part, int page, Turn turn) {
        String card = press.cardActivityId();
        if (card != null) {
            outbox.put(new Dispatch(
                    "card:" + turn.heard().key(),
                    part.person().id(),
                    null,
                    new Intent.CardUpdate(part.round().id().value(), card, page),
                    Dispatch.Urgency.CONVERSATION,
                    turn.now()));
        }
    }

    /** Returns what is said to somebody who presses a card of a round that is not theirs. */
    public static Phrase notYours() {
        return new ReplyPhrase.NotYours();
    }
}
