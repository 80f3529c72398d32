package dk.raadslag.bot.agenda;

import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items that come of others; nothing that stood in them is lost. */
final class ReshapedItem {

    private ReshapedItem() {}

    static AgendaItem closed(AgendaItem item, boolean closed) {
        return new AgendaItem(
                item.number(),
                item.title(),
                item.type(),
                item.summary(),
                item.recommendationLead(),
                item.recommendations(),
                item.presentation(),
                item.attachments(),
                closed);
    }

    /** One item of two, under the first one's number; what either keeps closed stays closed. */
    static AgendaItem merged(AgendaItem first, AgendaItem second) {
        return new AgendaItem(
                first.number(),
                first.title() + " / " + second.title(),
                type(first.type(), second.type()),
                both(first.summary(), second.summary()),
                first.recommendationLead() == null ? second.recommendationLead() : first.recommendationLead(),
                both(first.recommendations(), second.recommendations()),
                both(first.presentation(), second.presentation()),
                both(first.attachments(), second.attachments()),
                first.closed() || second.closed());
    }

    private static ItemType type(ItemType first, ItemType second) {
        if (first == second || second == ItemType.UNKNOWN) {
            return first;
        }
        return first == ItemType.UNKNOWN ? second : ItemType.UNKNOWN;
    }

    private static @Nullable String both(@Nullable String first, @Nullable String second) {
        String both =
                Stream.of(first, second).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n\n"));
        return both.isEmpty() ? null : both;
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
