package dk.raadslag.bot.proposal;

import dk.raadslag.bot.agenda.OfferingCorrections;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.proposal.DecidingItems;
import dk.raadslag.domain.proposal.DecidingItems.Decided;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The secretariat's yes or no to a proposed item: the proposer is told, and the card shows what is left to decide. */
final class ItemDecisions implements SecretariatButtons {
    private final ItemProposals proposals;
    private final Rounds rounds;
    private final DecidingItems deciding;
    private final DecidingCard card;
    private final TellingProposers telling;
    private final Offer offer;
    private final Wording wording;

    /** Where the agenda's meeting is found, and who shows what its new version changes. */
    record Offer(Meetings meetings, OfferingCorrections corrections) {
        Optional<Answering> after(Round round, Turn turn, Network network) {
            return Optional.ofNullable(round.meeting())
                    .flatMap(meetings::find)
                    .flatMap(meeting -> corrections.offer(meeting, turn, network));
        }
    }

    ItemDecisions(
            ItemProposals proposals,
            Rounds rounds,
            DecidingItems deciding,
            DecidingCard card,
            TellingProposers telling,
            Offer offer,
            Wording wording) {
        this.offer = offer;
        this.proposals = proposals;
        this.rounds = rounds;
        this.deciding = deciding;
        this.card = card;
        this.telling = telling;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(DecidingCard.TAKE, DecidingCard.DECLINE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return matter(press, turn)
                .map(matter -> decide(matter, press, turn))
                .orElseGet(() -> Answering.shortly(new ProposalWords.ItemGone(), press, wording));
    }

    private record Matter(ItemProposal proposal, Round round, Network network) {}

    private Optional<Matter> matter(Incoming.Pressed press, Turn turn) {
        return press.id(DecidingCard.PROPOSAL).flatMap(proposals::find).flatMap(proposal -> matter(proposal, turn));
    }

    private Optional<Matter> matter(ItemProposal proposal, Turn turn) {
        return rounds.find(proposal.origin().round())
                .flatMap(round ->
                        turn.by().serving(round.network()).map(network -> new Matter(proposal, round, network)));
    }

    private Answering decide(Matter matter, Incoming.Pressed press, Turn turn) {
        ItemProposal proposal = matter.proposal();
        boolean takes = press.verb().equals(DecidingCard.TAKE);
        Optional<Decided> decided = takes
                ? deciding.take(proposal, matter.round(), turn.by().person().id(), turn.now())
                : deciding.decline(proposal, turn.by().person().id(), turn.now());
        if (decided.isEmpty()) {
            return shown(new ProposalWords.ItemGone(), matter, press);
        }
        String number = decided.get().number();
        String word = press.inputs()
                .getOrDefault(DecidingCard.WORD + proposal.id(), "")
                .strip();
        telling.tell(
                proposal, matter.round(), matter.network(), new TellingProposers.Verdict(takes, number, word), turn);
        Answering shown = shown(said(matter, takes, number), matter, press);
        return number == null
                ? shown
                : offer.after(matter.round(), turn, matter.network())
                        .map(correction -> new Answering(
                                Stream.concat(shown.messages().stream(), correction.messages().stream())
                                        .toList(),
                                shown.reaction()))
                        .orElse(shown);
    }

    private Phrase said(Matter matter, boolean takes, @Nullable String number) {
        ItemProposal proposal = matter.proposal();
        String title = proposal.item().title();
        return takes
                ? new ProposalWords.ItemTaken(title, number, card.told(proposal, matter.network()))
                : new ProposalWords.ItemDeclined(title, card.told(proposal, matter.network()));
    }

    private Answering shown(Phrase notice, Matter matter, Incoming.Pressed press) {
        return press.expectsCard()
                ? Answering.react(new Reaction.ShowCard(card.of(
                        matter.round(),
                        matter.network(),
                        proposals.of(matter.round().id()),
                        notice)))
                : Answering.say(wording.say(notice));
    }
}
