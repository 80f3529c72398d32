package dk.raadslag.bot.proposal;

import dk.raadslag.bot.reply.Part;
import dk.raadslag.bot.reply.Said;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.proposal.ProposingItems;
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

    Phrase items(List<ProposedItem> items, Said said, Instant now) {
        Part part = said.part();
        List<ItemProposal> added = proposing.propose(items, said.by(), now);
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

    Phrase none(Said said, Instant now) {
        Part part = said.part();
        List<ItemProposal> standing = proposing.nothing(said.by(), now);
        return standing.isEmpty()
                ? new ProposalWords.NoItemsTaken(part.municipalityName(), part.handsIn(), !part.isOpen(now))
                : new ProposalWords.ItemsStandAll(
                        part.municipalityName(),
                        standing.stream().map(one -> one.item().title()).toList());
    }

    /** Takes items the secretariat was told. */
    Phrase enter(List<ProposedItem> items, Said said, Instant now) {
        List<ItemProposal> added = proposing.propose(items, said.by(), now);
        Part part = said.part();
        return new ProposalWords.ItemsEntered(
                part.municipalityName(),
                part.round().id().value(),
                String.valueOf(said.source()),
                added.stream().map(TakingItems::line).toList(),
                !part.isOpen(now));
    }

    /** Takes it that the secretariat was told there are none. */
    Phrase enterNone(Said said, Instant now) {
        Part part = said.part();
        return new ProposalWords.NoItemsEntered(
                part.municipalityName(),
                part.round().id().value(),
                proposing.nothing(said.by(), now).stream()
                        .map(one -> one.item().title())
                        .toList());
    }

    private static ProposalWords.Line line(ItemProposal one) {
        return new ProposalWords.Line(
                one.item().title(), one.item().type(), !one.item().why().isEmpty());
    }
}
