package dk.raadslag.bot.proposal;

import dk.raadslag.bot.reply.Part;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.proposal.ProposingItems;
import dk.raadslag.domain.reply.Channel;
import java.time.Instant;
import java.util.List;

/** Hands proposed items over to be kept, and tells what came of it. */
final class TakingItems {
    private final ProposingItems proposing;
    private final ItemProposals proposals;

    TakingItems(ProposingItems proposing, ItemProposals proposals) {
        this.proposing = proposing;
        this.proposals = proposals;
    }

    /** In which part of a round something is said, and through what. */
    record From(Part part, Channel channel, String activityId) {
        private ProposingItems.By by() {
            return new ProposingItems.By(
                    part.round(), part.municipality(), part.person().id(), part.sent(), channel, activityId);
        }
    }

    Phrase items(List<ProposedItem> items, From from, Instant now) {
        Part part = from.part();
        List<ItemProposal> added = proposing.propose(items, from.by(), now);
        if (added.isEmpty()) {
            return new ProposalWords.ItemsKnown(
                    items.stream().map(ProposedItem::title).toList());
        }
        int all = (int) proposals.of(part.round().id()).stream()
                .filter(one -> one.origin().municipality().equals(part.municipality()))
                .count();
        return new ProposalWords.ItemsTaken(
                part.municipalityName(),
                added.stream().map(TakingItems::line).toList(),
                all,
                !part.isOpen(now),
                part.network().senderName());
    }

    Phrase none(From from, Instant now) {
        Part part = from.part();
        List<ItemProposal> standing = proposing.nothing(from.by(), now);
        return standing.isEmpty()
                ? new ProposalWords.NoItemsTaken(part.municipalityName(), part.handsIn(), !part.isOpen(now))
                : new ProposalWords.ItemsStandAll(
                        part.municipalityName(),
                        standing.stream().map(one -> one.item().title()).toList());
    }

    private static ProposalWords.Line line(ItemProposal one) {
        return new ProposalWords.Line(
                one.item().title(), one.item().type(), !one.item().why().isEmpty());
    }
}
