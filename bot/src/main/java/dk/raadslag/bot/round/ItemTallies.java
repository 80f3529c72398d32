package dk.raadslag.bot.round;

import dk.raadslag.bot.round.StatusWords.ItemTally;
import dk.raadslag.bot.round.StatusWords.PositionCount;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.RoundItem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Counts the positions taken on each item. */
final class ItemTallies {

    private ItemTallies() {}

    static List<ItemTally> answered(Standing standing) {
        return all(standing).filter(tally -> tally.answered() > 0).toList();
    }

    static List<String> unanswered(Standing standing) {
        return all(standing)
                .filter(tally -> tally.answered() == 0)
                .map(ItemTally::number)
                .toList();
    }

    private static Stream<ItemTally> all(Standing standing) {
        return standing.round().items().stream().map(item -> tally(item, standing));
    }

    private static ItemTally tally(RoundItem item, Standing standing) {
        List<Position> taken = standing.municipalities().stream()
                .flatMap(one -> one.items().stream())
                .filter(one -> one.item().number().equals(item.number()))
                .map(ItemStanding::reply)
                .flatMap(reply -> reply.stream())
                .map(reply -> reply.answer().position())
                .toList();
        return new ItemTally(
                item.number(),
                item.title(),
                taken.size(),
                Arrays.stream(Position.values())
                        .filter(taken::contains)
                        .map(position -> new PositionCount(position, (int)
                                taken.stream().filter(one -> one == position).count()))
                        .toList());
    }
}
