package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.TalkCard;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.round.Decision;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The buttons below the news that a municipality has answered after its deadline. */
final class LateButtons implements SecretariatButtons {
    private static final String ADMIT = "admit-late";
    private static final String LEAVE = "leave-late";
    private static final String ROUND = "round";
    private static final String MUNICIPALITY = "municipality";

    private final ServedRounds rounds;
    private final DecidingLate deciding;
    private final Saying saying;

    LateButtons(ServedRounds rounds, DecidingLate deciding, Saying saying) {
        this.rounds = rounds;
        this.deciding = deciding;
        this.saying = saying;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(ADMIT, LEAVE);
    }

    /** Returns the card with both buttons. */
    String card(Phrase text, String round, String municipality) {
        return withLeave(withAdmit(new TalkCard(saying.text(text)), round, municipality), round, municipality)
                .text();
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<ServedRounds.Asked> asked = rounds.asked(press.inputs(), turn);
        if (asked.isEmpty()) {
            return TalkCard.inPlaceOf(press, saying.say(new LateWords.NothingThere()));
        }
        boolean admits = press.verb().equals(ADMIT);
        Phrase said = deciding.decide(
                asked.get().round(),
                asked.get().municipality(),
                admits ? Decision.Verdict.YES : Decision.Verdict.NO,
                turn);
        String round = asked.get().round().id().value();
        String municipality = asked.get().municipality().code().value();
        TalkCard card = new TalkCard(saying.text(said));
        return shown(press, said, admits ? withLeave(card, round, municipality) : withAdmit(card, round, municipality));
    }

    private TalkCard withAdmit(TalkCard card, String round, String municipality) {
        return card.with(new TalkCard.Button(
                saying.plain(new LateWords.AdmitButton()), ADMIT, Map.of(ROUND, round, MUNICIPALITY, municipality)));
    }

    private TalkCard withLeave(TalkCard card, String round, String municipality) {
        return card.with(new TalkCard.Button(
                saying.plain(new LateWords.LeaveButton()), LEAVE, Map.of(ROUND, round, MUNICIPALITY, municipality)));
    }

    private Answering shown(Incoming.Pressed press, Phrase said, TalkCard card) {
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(card.text()))
                : Answering.show(new Message(saying.text(said), saying.plain(said), card.text()));
    }
}
