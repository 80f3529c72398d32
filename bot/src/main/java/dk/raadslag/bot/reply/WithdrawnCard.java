package dk.raadslag.bot.reply;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.round.Round;
import tools.jackson.databind.node.ArrayNode;

/** The card of a request that was withdrawn: nothing to fill in any more. */
final class WithdrawnCard {
    private final MeetingsAhead meetings;
    private final Wording wording;

    WithdrawnCard(MeetingsAhead meetings, Wording wording) {
        this.meetings = meetings;
        this.wording = wording;
    }

    /** Returns the line above the card. */
    RequestPhrase line(Round round) {
        return new RequestPhrase.RequestCalledOff(Excerpt.of(round.title(), RequestCard.TITLE), meetings.of(round));
    }

    /** Makes the card as JSON. */
    String of(Round round) {
        ArrayNode body = CardJson.list();
        body.add(CardJson.heading(wording.say(new CardPhrase.CardTitle(Excerpt.of(round.title(), RequestCard.TITLE))))
                .put("size", "Large"));
        body.add(CardJson.text(wording.say(new CardPhrase.CardCalledOff(meetings.of(round)))));
        return CardJson.card(body, CardJson.list()).toString();
    }
}
