package dk.raadslag.domain.proposal;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /**
     * Who proposes, for whom and through what.
     *
     * @param stage how far their words go: only who hands in answers for the municipality
     */
    public record By(
            Round round,
            MunicipalityCode municipality,
            PersonId person,
            Stage stage,
            Channel channel,
            String activityId) {}

    /** Takes items, and returns those that say something the municipality had not proposed before. */
    public List<ItemProposal> propose(List<ProposedItem> items, By by, Instant now) {
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
                answer(new Answer(Position.REMARKS, titles(standing)), by, now);
            }
            return added;
        });
    }

    /** Takes it that a municipality has no items; returns what it has proposed all the same, which then stands. */
    public List<ItemProposal> nothing(By by, Instant now) {
        return unitOfWork.run(() -> {
            List<ItemProposal> standing = of(by);
            if (standing.isEmpty()) {
                answer(new Answer(Position.NO_REMARKS, ""), by, now);
            } else if (standing.stream().noneMatch(one -> one.origin().person().equals(by.person()))) {
                answer(new Answer(Position.REMARKS, titles(standing)), by, now);
            }
            return standing;
        });
    }

    /** What was said first stays on record as taken back; its reason holds until there is another. */
    private ProposedItem replace(ProposedItem item, List<ItemProposal> standing, By by, Instant now) {
        List<ItemProposal> before = standing.stream()
                .filter(one -> one.item().title().equalsIgnoreCase(item.title()))
                .filter(one -> proposals.decide(one.id(), ItemProposal.State.WITHDRAWN, by.person(), now))
                .toList();
        standing.removeAll(before);
        return before.stream().map(ItemProposal::item).reduce(item, ProposedItem::reasonedAs);
    }

    private List<ItemProposal> of(By by) {
        return proposals.of(by.round().id()).stream()
                .filter(one -> one.origin().municipality().equals(by.municipality()))
                .toList();
    }

    private void answer(Answer answer, By by, Instant now) {
        Map<String, Answer> answers =
                by.round().items().stream().collect(Collectors.toMap(item -> item.number(), item -> answer));
        replies.take(
                new Reply(
                        by.round(),
                        by.municipality(),
                        by.person(),
                        answers,
                        Level.ADMINISTRATIVE,
                        by.stage(),
                        by.channel(),
                        null,
                        by.activityId()),
                now);
    }

    private static ItemProposal.Origin origin(By by, Instant now) {
        return new ItemProposal.Origin(
                by.round().id(),
                by.municipality(),
                by.person(),
                by.activityId(),
                now,
                !by.round().isOpen(now, by.municipality()));
    }

    private static String titles(List<ItemProposal> proposals) {
        return proposals.stream().map(one -> one.item().title()).collect(Collectors.joining("\n"));
    }
}
