package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import java.util.Set;

/** Takes the yes or no of somebody who was named, from themselves or from whoever named them. */
final class ConsentPresses implements ContactButtons {
    private final Nominations nominations;
    private final Rounds rounds;
    private final Calls calls;
    private final Telling telling;
    private final Wording wording;

    ConsentPresses(Nominations nominations, Rounds rounds, Calls calls, Telling telling, Wording wording) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.calls = calls;
        this.telling = telling;
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
        nominations.answer(one.id(), accepted ? Nominee.Consent.ACCEPTED : Nominee.Consent.DECLINED, turn.now());
        boolean themselves = one.candidate().person().equals(turn.by().person().id());
        String group = calls.of(round).group();
        turn.by().belongingTo(round.network()).ifPresent(network -> tell(one, network, group, accepted, turn));
        return Answering.say(
                wording.say(new NominationWords.ConsentNoted(calls.name(one), group, accepted, themselves)));
    }

    private void tell(Nominee one, Network network, String group, boolean accepted, Turn turn) {
        NominationWords.ConsentNews news = new NominationWords.ConsentNews(
                calls.name(one), group, network.nameOf(one.origin().municipality()), accepted);
        String key = "nominee-answer:" + one.id() + ":" + turn.heard().key();
        if (!one.origin().by().equals(turn.by().person().id())) {
            telling.tell(one.origin().by(), key, news, turn.now());
        }
        if (!accepted) {
            telling.tellSecretariat(network, key, news, turn.now());
        }
    }
}
