package dk.raadslag.bot.nomination;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Parts;
import dk.raadslag.bot.reply.RequestRefresh;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.nomination.NominatingPeople.Named;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.round.RoundKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers presses on the card on which people are named: the card shows who was, with empty fields for the next. */
final class NamePresses implements ContactButtons {
    private final Parts parts;
    private final TakingNames taking;
    private final NamesCard card;
    private final Calls calls;
    private final RequestRefresh refresh;
    private final Wording wording;

    NamePresses(Parts parts, TakingNames taking, NamesCard card, Calls calls, RequestRefresh refresh, Wording wording) {
        this.parts = parts;
        this.taking = taking;
        this.card = card;
        this.calls = calls;
        this.refresh = refresh;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(NamesCard.NAME_SOMEBODY, NamesCard.NOBODY);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<Part> part = parts.find(press.inputs().getOrDefault(NamesCard.ROUND, ""), turn)
                .filter(found -> found.round().kind() == RoundKind.NOMINATION
                        && !found.round().isCalledOff());
        return part.isEmpty() ? shortly(RequestRefresh.notYours(), press) : answered(press, part.get(), turn);
    }

    private Answering answered(Incoming.Pressed press, Part part, Turn turn) {
        Said said = new Said(part, Channel.CARD, turn.heard().activityId());
        if (press.verb().equals(NamesCard.NOBODY)) {
            return shown(taking.nobody(said, turn), press, part, turn);
        }
        String name = typed(NamesCard.NAME, press);
        String address = typed(NamesCard.EMAIL, press);
        if (!ReadingNames.isName(name) || address.isEmpty()) {
            return shortly(new NominationWords.DetailsMissing(), press);
        }
        return EmailAddress.parse(address)
                .map(email -> shown(taking.name(named(name, email, press, part), said, turn), press, part, turn))
                .orElseGet(() -> shortly(new NominationWords.EmailWrong(address), press));
    }

    private Named named(String name, EmailAddress email, Incoming.Pressed press, Part part) {
        List<String> chosen = Arrays.asList(typed(NamesCard.PROFILE, press).split("\\s*,\\s*"));
        List<String> profile = calls.of(part.round()).profile().stream()
                .filter(one -> chosen.contains(one))
                .toList();
        return new Named(name, typed(NamesCard.TITLE, press), email, typed(NamesCard.WHY, press), profile);
    }

    private static String typed(String field, Incoming.Pressed press) {
        Map<String, String> inputs = press.inputs();
        return inputs.getOrDefault(field, "").strip();
    }

    private Answering shown(Phrase notice, Incoming.Pressed press, Part part, Turn turn) {
        refresh.later(press, part, turn);
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(card.of(part, turn.now(), List.of(notice))))
                : Answering.say(wording.say(notice));
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return Answering.shortly(phrase, press, wording);
    }
}
