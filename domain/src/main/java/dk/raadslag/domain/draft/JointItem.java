package dk.raadslag.domain.draft;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.RoundItem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one item across all municipalities. */
final class JointItem {

    private JointItem() {}

    static DraftItem of(RoundItem item, Standing standing) {
        List<Answer> replies = standing.municipalities().stream()
                .flatMap(one -> one.items().stream())
                .filter(one -> one.item().number().equals(item.number()))
                .map(ItemStanding::reply)
                .flatMap(Optional::stream)
                .map(Contribution::answer)
                .toList();
        return of(item, replies);
    }

    static DraftItem of(RoundItem item, List<Answer> replies) {
        List<Answer> answers =
                replies.stream().filter(answer -> !answer.flags().own()).toList();
        return new DraftItem(
                item.number(),
                item.title(),
                item.item().type(),
                answers.size(),
                replies.size() - answers.size(),
                tally(answers),
                voices(answers),
                null);
    }

    private static List<DraftItem.Count> tally(List<Answer> answers) {
        return Arrays.stream(Position.values())
                .map(position -> new DraftItem.Count(position, (int) answers.stream()
                        .filter(answer -> answer.position() == position)
                        .count()))
                .filter(count -> count.municipalities() > 0)
                .toList();
    }

    private static List<DraftItem.Voice> voices(List<Answer> answers) {
        Map<Answer, Integer> grouped = new LinkedHashMap<>();
        answers.stream()
                .filter(answer -> !answer.text().isEmpty())
                .forEach(answer -> grouped.merge(answer.with(Flags.NONE), 1, Integer::sum));
        return grouped.entrySet().stream()
                .map(entry -> new DraftItem.Voice(
                        entry.getKey().position(), entry.getKey().text(), entry.getValue()))
                .toList();
    }
}
