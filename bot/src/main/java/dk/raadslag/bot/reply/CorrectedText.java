package dk.raadslag.bot.reply;

import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What an item said before it was corrected, struck through. */
final class CorrectedText {
    private static final int LONGEST = 300;

    private CorrectedText() {}

    /** Returns a block for each text that is otherwise now; none where the item has not been corrected. */
    static List<ObjectNode> of(RoundItem item, String label) {
        AgendaItem before = item.before();
        if (before == null) {
            return List.of();
        }
        AgendaItem now = item.item();
        return Stream.of(
                        struck(before.title(), now.title()),
                        struck(before.summary(), now.summary()),
                        struck(recommendation(before), recommendation(now)))
                .filter(text -> !text.isEmpty())
                .map(text -> CardJson.struckThrough(label, Excerpt.of(text, LONGEST)))
                .toList();
    }

    private static String struck(@Nullable String before, @Nullable String now) {
        return before == null || before.equals(now) ? "" : before;
    }

    private static String recommendation(AgendaItem item) {
        return Stream.concat(Stream.ofNullable(item.recommendationLead()), item.recommendations().stream())
                .collect(Collectors.joining(" "));
    }
}
