package dk.raadslag.bot.nomination;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.Composition;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.Rounds;
import java.util.Optional;
import java.util.Set;

/** Chooses among those named, one tap each, and lets everybody know when the secretariat says so. */
final class ChoosingNominees implements SecretariatButtons {
    private final Nominations nominations;
    private final Rounds rounds;
    private final Calls calls;
    private final CompositionCard card;
    private final TellingResults telling;
    private final Wording wording;

    ChoosingNominees(
            Nominations nominations,
            Rounds rounds,
            Calls calls,
            CompositionCard card,
            TellingResults telling,
            Wording wording) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.calls = calls;
        this.card = card;
        this.telling = telling;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(CompositionCard.CHOOSE, CompositionCard.LEAVE, CompositionCard.REOPEN, CompositionCard.TELL);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return (press.verb().equals(CompositionCard.TELL) ? told(press, turn) : chosen(press, turn))
                .orElseGet(() -> Answering.shortly(new NominationWords.NomineeGone(), press, wording));
    }

    private Optional<Answering> chosen(Incoming.Pressed press, Turn turn) {
        return press.id(CompositionCard.NOMINEE)
                .flatMap(nominations::find)
                .flatMap(one -> matter(one.origin().round(), turn).map(matter -> choose(one, matter, press)));
    }

    private Answering choose(Nominee one, Matter matter, Incoming.Pressed press) {
        Nominee.Choice choice = switch (press.verb()) {
            case CompositionCard.CHOOSE -> Nominee.Choice.CHOSEN;
            case CompositionCard.LEAVE -> Nominee.Choice.LEFT;
            default -> Nominee.Choice.OPEN;
        };
        return nominations.choose(one.id(), choice)
                ? shown(new NominationWords.ChoiceNoted(calls.name(one), choice.name()), matter, press)
                : shown(new NominationWords.NomineeGone(), matter, press);
    }

    private Optional<Answering> told(Incoming.Pressed press, Turn turn) {
        return RoundId.read(press.inputs().getOrDefault(CompositionCard.ROUND, ""))
                .flatMap(id -> matter(id, turn))
                .map(matter -> shown(telling.tell(calls.of(matter.round()), matter.network(), turn), matter, press));
    }

    private record Matter(Round round, Network network) {}

    private Optional<Matter> matter(RoundId id, Turn turn) {
        return rounds.find(id)
                .filter(round -> round.kind() == RoundKind.NOMINATION)
                .flatMap(round -> turn.by().serving(round.network()).map(network -> new Matter(round, network)));
    }

    private Answering shown(Phrase notice, Matter matter, Incoming.Pressed press) {
        if (!press.expectsCard()) {
            return Answering.say(wording.say(notice));
        }
        var call = calls.of(matter.round());
        Composition composition = Composition.of(
                call, matter.network(), nominations.of(matter.round().id()));
        return Answering.react(new Reaction.ShowCard(card.of(call, matter.network(), composition, notice)));
    }
}
