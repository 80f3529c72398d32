package dk.raadslag.domain.proposal;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Respondent;
import dk.raadslag.domain.reply.TakingReplies;
import java.time.Instant;
import java.util.stream.Collectors;

/** Takes one proposed item back; what still stands is the municipality's answer, and nothing where nothing does. */
public final class WithdrawingItems {
    private final UnitOfWork unitOfWork;
    private final ItemProposals proposals;
    private final TakingReplies replies;

    /** Needs where proposals are kept, and who takes answers. */
    public WithdrawingItems(UnitOfWork unitOfWork, ItemProposals proposals, TakingReplies replies) {
        this.unitOfWork = unitOfWork;
        this.proposals = proposals;
        this.replies = replies;
    }

    /** Takes a proposal back; returns false when it has been decided about. */
    public boolean withdraw(ItemProposal proposal, Respondent by, Instant now) {
        return unitOfWork.run(() -> {
            boolean withdrawn = proposals.decide(proposal.id(), ItemProposal.State.WITHDRAWN, by.person(), now);
            if (withdrawn) {
                String standing = proposals.of(by.round().id()).stream()
                        .filter(one -> one.origin().municipality().equals(by.municipality()))
                        .map(one -> one.item().title())
                        .collect(Collectors.joining("\n"));
                replies.take(
                        by.toAll(new Answer(standing.isEmpty() ? Position.NO_REMARKS : Position.REMARKS, standing)),
                        now);
            }
            return withdrawn;
        });
    }
}
