package dk.raadslag.store.round;

import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.store.column.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item as a column holds it; one stored before items had keys goes by its number. */
record ItemColumn(
        @Nullable String key,
        String number,
        AgendaItem item,
        @Nullable AgendaItem before) {

    static List<RoundItem> read(@Nullable String json) {
        return json == null
                ? List.of()
                : Json.readList(json, ItemColumn.class).stream()
                        .map(ItemColumn::asItem)
                        .toList();
    }

    private static RoundItem asItem(ItemColumn kept) {
        return new RoundItem(kept.key == null ? kept.number : kept.key, kept.number, kept.item, kept.before);
    }
}
