package dk.raadslag.domain.draft;

import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;

/** A municipality's reply that the others do not share: it cannot endorse an item, and is quoted with its reason. */
public record Dissent(RoundItem item, Contribution reply) {
    /** Returns every dissent that goes into the joint draft, item by item. */
    public static List<Dissent> in(Standing standing) {
        return standing.municipalities().stream()
                .flatMap(one -> one.items().stream())
                .flatMap(item -> item.reply().stream().map(reply -> new Dissent(item.item(), reply)))
                .filter(one -> one.reply().answer().position() == Position.NOT_ENDORSED
                        && !one.reply().answer().flags().own())
                .toList();
    }

    /** Tells whether another dissent on the same item has the same words, so that both are quoted together. */
    public boolean saysTheSameAs(Dissent other) {
        return item.key().equals(other.item.key())
                && !reply.answer().text().isEmpty()
                && reply.answer().text().equals(other.reply.answer().text());
    }
}
