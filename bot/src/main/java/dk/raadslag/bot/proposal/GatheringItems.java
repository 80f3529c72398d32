package dk.raadslag.bot.proposal;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.Gathering;
import dk.raadslag.bot.reply.Part;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.List;

/** Asks the municipalities for items for an agenda, and takes what they say to it. */
final class GatheringItems implements Gathering {
    private final ItemsCard card;
    private final TakingItems taking;
    private final ItemProposals proposals;
    private final ListingItems listing;
    private final Wording wording;

    GatheringItems(ItemsCard card, TakingItems taking, ItemProposals proposals, ListingItems listing, Wording wording) {
        this.card = card;
        this.taking = taking;
        this.proposals = proposals;
        this.listing = listing;
        this.wording = wording;
    }

    @Override
    public RoundKind kind() {
        return RoundKind.ITEM_PROPOSALS;
    }

    @Override
    public Message request(Part part, Instant now, List<Phrase> notices) {
        Phrase line = new ProposalWords.ItemsRequest(
                part.round().title(), part.deadline().inWords(), part.isOpen(now));
        return new Message(wording.say(line), wording.plain(line), card.of(part, now, notices));
    }

    @Override
    public Phrase reminder(Part part) {
        return new ProposalWords.ItemsReminder(
                part.person().name(), part.round().title(), part.deadline().inWords(), part.municipalityName());
    }

    @Override
    public Message atDeadline(Round round, Network network, Instant now) {
        return listing.list(round, network, now);
    }

    @Override
    public boolean fits(String words, Part part) {
        return ReadingProposals.isCertain(words);
    }

    @Override
    public Message heard(String words, String activityId, Part part, Turn turn) {
        TakingItems.From from = new TakingItems.From(part, Channel.CHAT, activityId);
        if (ReadingProposals.saysNone(words)) {
            return say(taking.none(from, turn.now()));
        }
        List<ProposedItem> items = ReadingProposals.read(words);
        return say(items.isEmpty() ? new ProposalWords.TitleWanted() : taking.items(items, from, turn.now()));
    }

    @Override
    public void takenBack(String activityId, Part part) {
        proposals.withdraw(part.round().id(), part.person().id(), activityId);
    }

    private Message say(Phrase phrase) {
        return Message.of(wording.say(phrase));
    }
}
