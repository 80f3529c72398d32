package dk.raadslag.domain.reply;

import dk.raadslag.domain.round.RoundItem;
import java.util.List;
import java.util.Optional;

/**
 * What one municipality has said on one item.
 *
 * @param reply what stands as its reply
 * @param late the newest late reply that has not been let in
 * @param beside the newest contribution or draft of everybody else who wrote, and drafts newer than the reply
 */
public record ItemStanding(
        RoundItem item, Optional<Contribution> reply, Optional<Contribution> late, List<Contribution> beside) {

    /** Copies the list. */
    public ItemStanding {
        beside = List.copyOf(beside);
    }

    /** Returns what the municipality is shown as its answer: the reply, else the late one that waits. */
    public Optional<Contribution> shown() {
        return reply.or(() -> late);
    }
}
