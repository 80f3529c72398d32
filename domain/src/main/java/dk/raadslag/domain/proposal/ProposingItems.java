package dk.raadslag.domain.proposal;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Respondent;
import dk.raadslag.domain.reply.TakingReplies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes what a municipality wants on the agenda; having proposed something, or nothing, is its answer to the round. */
public final class ProposingItems {
    private final UnitOfWork unitOfWork;
    private final ItemProposals proposals;
    private final TakingReplies replies;

    /** Needs where proposals are kept, and who takes answers. */
    public ProposingItems(UnitOfWork unitOfWork, ItemProposals proposals, TakingReplies replies) {
        this.unitOfWork = unitOfWork;
        this.proposals = proposals;
        this.replies = replies;
    }

    /** Takes items, and returns those that say something the municipality had not proposed before. */
    public List<ItemProposal> propose(List<ProposedItem> items, Respondent by, Instant now) {
        return unitOfWork.run(() -> {
            List<ItemProposal> standing = new ArrayList<>(of(by));
            List<ItemProposal> added = new ArrayList<>();
            for (ProposedItem item : items) {
                if (standing.stream().noneMatch(one -> one.item().says(item))) {
                    ProposedItem whole = replace(item, standing, by, now);
                    ItemProposal proposal = proposals.add(origin(by, now), whole);
                    standing.add(proposal);
                    added.add(proposal);
                }
            }
            if (!added.isEmpty()) {
                replies.take(by.toAll(new Answer(Position.REMARKS, titles(standing))), now);
            }
            return added;
        });
    }

    /** Takes it that a municipality has no items; returns what it has proposed all the same, which then stands. */
    public List<ItemProposal> nothing(Respondent by, Instant now) {
        return unitOfWork.run(() -> {
            List<ItemProposal> standing = of(by);
            if (standing.isEmpty()) {
                replies.take(by.toAll(new Answer(Position.NO_REMARKS, "")), now);
            } else if (standing.stream().noneMatch(one -> one.origin().person().equals(by.person()))) {
                replies.take(by.toAll(new Answer(Position.REMARKS, titles(standing))), now);
            }
            return standing;
        });
    }

    /** What was said first stays on record as taken back; its reason holds until there is another. */
    private ProposedItem replace(ProposedItem item, List<ItemProposal> standing, Respondent by, Instant now) {
        List<ItemProposal> before = standing.stream()
                .filter(one -> one.item().title().equalsIgnoreCase(item.title()))
                .filter(one -> proposals.decide(one.id(), ItemProposal.State.WITHDRAWN, by.person(), now))
                .toList();
        standing.removeAll(before);
        return before.stream().map(ItemProposal::item).reduce(item, ProposedItem::reasonedAs);
    }

    private List<ItemProposal> of(Respondent by) {
        return proposals.of(by.round().id()).stream()
                .filter(one -> one.origin().municipality().equals(by.municipality()))
                .toList();
    }

    private static ItemProposal.Origin origin(Respondent by, Instant now) {
        return new ItemProposal.Origin(
                by.round().id(), by.municipality(), by.person(), by.activityId(), now, by.isLate(now));
    }

    private static String titles(List<ItemProposal> proposals) {
        return proposals.stream().map(one -> one.item().title()).collect(Collectors.joining("\n"));
    }
}
