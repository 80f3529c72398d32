package dk.raadslag.domain.reply;

import java.util.List;

/** Two people of one municipality take positions on an item that cannot both be its own; the reply stands until one decides. */
public record Disagreement(Contribution reply, Contribution contribution) {
    /** Returns the disagreements of a municipality, item by item. */
    public static List<Disagreement> in(MunicipalityStanding standing) {
        return standing.items().stream()
                .flatMap(item -> item.shown().stream()
                        .flatMap(reply -> item.beside().stream()
                                .filter(one -> one.stage() == Stage.CONTRIBUTED && conflict(reply, one))
                                .map(one -> new Disagreement(reply, one))))
                .toList();
    }

    /** Returns the key of the item they disagree on. */
    public String item() {
        return reply.item();
    }

    /** Tells whether the same people disagreed in the same way before: then there is nothing new to ask. */
    boolean isIn(List<Disagreement> earlier) {
        return earlier.stream().anyMatch(this::isLike);
    }

    private boolean isLike(Disagreement other) {
        return isLike(reply, other.reply) && isLike(contribution, other.contribution);
    }

    private static boolean isLike(Contribution one, Contribution other) {
        return one.item().equals(other.item())
                && one.person().equals(other.person())
                && one.answer().position() == other.answer().position();
    }

    private static boolean conflict(Contribution reply, Contribution contribution) {
        return !reply.person().equals(contribution.person())
                && reply.answer().position().conflictsWith(contribution.answer().position());
    }
}
