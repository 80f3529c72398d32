package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RoundItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers presses on the card of a round that asks for consent: what was pressed is taken, and the card shows it. */
final class ConsentPresses implements ContactButtons {
    private static final Set<String> VERBS = Set.of(ConsentCard.AGREE, ConsentCard.OBJECT, ConsentCard.MORE_TIME);

    private final Parts parts;
    private final TakingConsent taking;
    private final Relaying relaying;
    private final Requests requests;
    private final RequestRefresh refresh;
    private final Wording wording;

    ConsentPresses(
            Parts parts,
            TakingConsent taking,
            Relaying relaying,
            Requests requests,
            RequestRefresh refresh,
            Wording wording) {
        this.parts = parts;
        this.taking = taking;
        this.relaying = relaying;
        this.requests = requests;
        this.refresh = refresh;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return VERBS;
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<Part> part = parts.find(press.inputs().getOrDefault(RequestCard.ROUND, ""), turn)
                .filter(found -> found.round().kind().binds() && found.handsIn());
        if (part.isEmpty()) {
            return shortly(new ReplyPhrase.NotYours(), press);
        }
        return press.verb().equals(ConsentCard.MORE_TIME)
                ? moreTime(press, part.get(), turn)
                : answered(press, part.get(), turn);
    }

    private Answering answered(Incoming.Pressed press, Part part, Turn turn) {
        boolean agrees = press.verb().equals(ConsentCard.AGREE);
        String reason = press.inputs().getOrDefault(ConsentCard.REASON, "").strip();
        if (!agrees && reason.isEmpty()) {
            return shortly(new ConsentPhrase.ReasonMissing(part.round().kind()), press);
        }
        Answer answer = agrees ? new Answer(Position.ENDORSED, reason) : new Answer(Position.NOT_ENDORSED, reason);
        Phrase taken = taking.take(
                answers(answer, press, part), Channel.CARD, turn.heard().activityId(), part, turn);
        return shown(taken, press, part, turn);
    }

    /** An objection is about the items chosen; about all of them where none is. */
    private static Map<String, Answer> answers(Answer answer, Incoming.Pressed press, Part part) {
        List<String> all = part.round().items().stream().map(RoundItem::number).toList();
        List<String> chosen =
                List.of(press.inputs().getOrDefault(ConsentCard.ITEMS, "").split("\\s*,\\s*"));
        boolean some =
                answer.position() == Position.NOT_ENDORSED && all.stream().anyMatch(chosen::contains);
        Map<String, Answer> answers = new LinkedHashMap<>();
        all.stream().filter(item -> !some || chosen.contains(item)).forEach(item -> answers.put(item, answer));
        return answers;
    }

    private Answering moreTime(Incoming.Pressed press, Part part, Turn turn) {
        if (!part.isOpen(turn.now())) {
            return shown(new CardPhrase.CardDeadline(Receipts.timing(part, turn.now())), press, part, turn);
        }
        int days = part.network().consent().moreDays();
        String words = wording.plain(new ConsentPhrase.MoreTimeWish(days));
        Message told = relaying.wish(words, days, part, turn);
        return press.expectsCard() ? Answering.react(new Reaction.ShowText(told.text())) : Answering.show(told);
    }

    private Answering shown(Phrase notice, Incoming.Pressed press, Part part, Turn turn) {
        refresh.later(press, part, turn);
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(requests.json(part, turn.now(), 1, List.of(notice))))
                : Answering.say(wording.say(notice));
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return Answering.shortly(phrase, press, wording);
    }
}
