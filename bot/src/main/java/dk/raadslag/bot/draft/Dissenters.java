package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.Dissent;
import dk.raadslag.domain.draft.DissentChoice;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.util.Optional;
import java.util.Set;

/** Takes the choice of a municipality that disagrees: to be named in the joint draft, or not. */
final class Dissenters implements ContactButtons {
    private final Means means;
    private final DissentCard card;
    private final Wording wording;

    Dissenters(Means means, DissentCard card, Wording wording) {
        this.means = means;
        this.card = card;
        this.wording = wording;
    }

    /** Everything a choice needs, by name. */
    record Means(Rounds rounds, QuotingDissent quoting, Contacts contacts, DissentChoices choices, Audit audit) {}

    @Override
    public Set<String> verbs() {
        return Set.of(DissentCard.NAMED, DissentCard.UNNAMED);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return RoundId.read(press.inputs().getOrDefault(DissentCard.ROUND, ""))
                .flatMap(means.rounds()::find)
                .flatMap(round -> turn.by()
                        .belongingTo(round.network())
                        .flatMap(network -> dissent(round, press, turn)
                                .map(dissent -> chosen(dissent, round, network, press, turn))))
                .orElseGet(() -> shortly(new DissentWords.DissentNotYours(), press));
    }

    private Optional<Dissent> dissent(Round round, Incoming.Pressed press, Turn turn) {
        return means.contacts()
                .of(round.network(), turn.by().person().id())
                .flatMap(contact -> means.quoting().in(round).stream()
                        .map(QuotingDissent.Quoted::dissent)
                        .filter(one -> one.item().key().equals(press.inputs().get(DissentCard.ITEM)))
                        .filter(one -> contact.handsInFor(
                                one.reply().municipality(),
                                DanishTime.at(turn.now()).toLocalDate()))
                        .findFirst());
    }

    private Answering chosen(Dissent dissent, Round round, Network network, Incoming.Pressed press, Turn turn) {
        boolean named = press.verb().equals(DissentCard.NAMED);
        means.choices()
                .add(new DissentChoice(
                        round.id(),
                        dissent.reply().municipality(),
                        dissent.item().key(),
                        named,
                        turn.by().person().id(),
                        turn.now()));
        means.audit()
                .add(new Audit.Entry(
                        turn.now(),
                        turn.by().person().id().toString(),
                        named ? "dissent-named" : "dissent-unnamed",
                        round.id().value(),
                        "municipality=" + dissent.reply().municipality() + " item="
                                + dissent.item().number()));
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(card.json(quoted(dissent, round), round, network)))
                : Answering.say(wording.say(new DissentWords.ChoiceTaken(
                        network.nameOf(dissent.reply().municipality()),
                        dissent.item().number(),
                        named)));
    }

    /** As it is quoted now that the choice is stored. */
    private QuotingDissent.Quoted quoted(Dissent dissent, Round round) {
        return means.quoting().in(round).stream()
                .filter(one -> one.dissent().equals(dissent))
                .findFirst()
                .orElseThrow();
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return Answering.shortly(phrase, press, wording);
    }
}
