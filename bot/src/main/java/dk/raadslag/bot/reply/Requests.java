package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import java.time.Instant;
import java.util.List;

/** The request as somebody sees it now: its line and its card. */
final class Requests {
    private final AnswerTaking taking;
    private final RequestCard cards;
    private final Wording wording;

    Requests(AnswerTaking taking, RequestCard cards, Wording wording) {
        this.taking = taking;
        this.cards = cards;
        this.wording = wording;
    }

    /** Returns the request's own line and its card. */
    Message card(Part part, Instant now) {
        String title = part.round().title();
        String deadline = part.deadline().inWords();
        if (part.round().isCalledOff()) {
            return new Message(
                    wording.say(new RequestPhrase.RequestCalledOff(title)),
                    wording.plain(new RequestPhrase.RequestCalledOff(title)),
                    json(part, now, 1, List.of()));
        }
        boolean open = part.isOpen(now);
        return new Message(
                wording.say(new RequestPhrase.RequestLine(title, deadline, open)),
                wording.plain(new RequestPhrase.RequestSummary(title, deadline, open)),
                json(part, now, 1, List.of()));
    }

    /** Returns a page of the card alone, with what has just happened at its top. */
    String json(Part part, Instant now, int page, List<Phrase> notices) {
        return cards.of(new CardView(part, taking.standing(part), taking.shownLevel(part), now, page, notices));
    }
}
