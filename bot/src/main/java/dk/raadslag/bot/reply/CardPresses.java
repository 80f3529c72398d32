package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers presses on a request's card: what was filled in is taken, and the card shows what stands. */
final class CardPresses {
    static final Set<String> VERBS = Set.of(
            RequestCard.SEND,
            RequestCard.SAVE,
            RequestCard.REST,
            RequestCard.PAGE,
            RequestCard.CONFIRM,
            RequestCard.REFRESH,
            DisputeCards.DECIDE,
            DisputeCards.AGREE,
            DisputeCards.COMMENT,
            DisputeCards.BACK);

    private final Parts parts;
    private final CardAnswers answers;
    private final Confirmations confirmations;
    private final DisputePresses disputes;
    private final Requests requests;
    private final RequestRefresh refresh;
    private final Wording wording;

    CardPresses(
            Parts parts,
            CardAnswers answers,
            Confirmations confirmations,
            DisputePresses disputes,
            Requests requests,
            RequestRefresh refresh,
            Wording wording) {
        this.parts = parts;
        this.answers = answers;
        this.confirmations = confirmations;
        this.disputes = disputes;
        this.requests = requests;
        this.refresh = refresh;
        this.wording = wording;
    }

    static boolean knows(String verb) {
        return VERBS.contains(verb);
    }

    Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<Part> part = parts.find(press.inputs().getOrDefault(RequestCard.ROUND, ""), turn);
        if (part.isEmpty()
                || (press.verb().equals(RequestCard.CONFIRM) && !part.get().handsIn())) {
            return shortly(new ReplyPhrase.NotYours(), press);
        }
        if (DisputePresses.knows(press.verb())) {
            return settled(disputes.pressed(press, part.get(), turn), press);
        }
        int page = new CardInputs(press.inputs()).page();
        return press.verb().equals(RequestCard.REFRESH)
                ? Answering.react(new Reaction.ShowCard(requests.json(part.get(), turn.now(), page, List.of())))
                : taken(press, part.get(), page, turn);
    }

    private Answering taken(Incoming.Pressed press, Part part, int page, Turn turn) {
        CardAnswers.Taken taken = took(press, part, turn);
        boolean turnsPage = press.verb().equals(RequestCard.PAGE);
        if (press.expectsCard() || !turnsPage) {
            refresh.later(press, part, page, turn);
        }
        if (press.expectsCard()) {
            return Answering.react(new Reaction.ShowCard(requests.json(part, turn.now(), page, taken.notices())));
        }
        return turnsPage ? newCard(part, page, taken.notices(), turn) : Answering.show(said(taken.said()));
    }

    private CardAnswers.Taken took(Incoming.Pressed press, Part part, Turn turn) {
        CardAnswers.Taken taken = answers.take(press, part, turn);
        if (!press.verb().equals(RequestCard.CONFIRM)) {
            return taken;
        }
        List<Phrase> notices = new ArrayList<>(taken.notices());
        notices.add(confirmations.confirm(part, Channel.CARD, turn));
        return new CardAnswers.Taken(notices, notices);
    }

    private Answering settled(Phrase phrase, Incoming.Pressed press) {
        return phrase instanceof DisputePhrase.CommentMissing || phrase instanceof ReplyPhrase.NotYours
                ? shortly(phrase, press)
                : press.expectsCard()
                        ? Answering.react(new Reaction.ShowCard(
                                CardJson.card(CardJson.list().add(CardJson.text(wording.say(phrase))), CardJson.list())
                                        .toString()))
                        : Answering.say(wording.say(phrase));
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return Answering.shortly(phrase, press, wording);
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
