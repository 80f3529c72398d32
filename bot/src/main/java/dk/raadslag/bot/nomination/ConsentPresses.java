package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import java.util.Set;

/** Takes the yes or no of somebody who was named, from themselves or from whoever named them. */
final class ConsentPresses implements SecretariatButtons, ContactButtons {
    private final Nominations nominations;
    private final Rounds rounds;
    private final Calls calls;
    private final Networks networks;
    private final NotingConsents noting;
    private final Wording wording;

    ConsentPresses(
            Nominations nominations,
            Rounds rounds,
            Calls calls,
            Networks networks,
            NotingConsents noting,
            Wording wording) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.calls = calls;
        this.networks = networks;
        this.noting = noting;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(AskingNominees.ACCEPT, AskingNominees.DECLINE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Answering answer = press.id(AskingNominees.NOMINEE)
                .flatMap(nominations::find)
                .filter(one -> mayAnswer(one, turn) && !one.told())
                .flatMap(one -> rounds.find(one.origin().round()).map(round -> answered(one, round, press, turn)))
                .orElseGet(() -> Answering.say(wording.say(new NominationWords.NomineeGone())));
        return TalkCard.inPlaceOf(press, answer);
    }

    private static boolean mayAnswer(Nominee one, Turn turn) {
        return List.of(one.candidate().person(), one.origin().by())
                .contains(turn.by().person().id());
    }

    private Answering answered(Nominee one, Round round, Incoming.Pressed press, Turn turn) {
        boolean accepted = press.verb().equals(AskingNominees.ACCEPT);
        PersonId by = turn.by().person().id();
        String group = calls.of(round).group();
        networks.find(round.network())
                .ifPresent(network -> noting.note(
                        one,
                        network,
                        group,
                        accepted,
                        new NotingConsents.Said(by, turn.heard().key(), turn.now())));
        return Answering.say(wording.say(new NominationWords.ConsentNoted(
                calls.name(one), group, accepted, one.candidate().person().equals(by))));
    }
}
