package dk.raadslag.domain.round;

import dk.raadslag.domain.agenda.AgendaItem;
import org.jspecify.annotations.Nullable;

/**
 * An item as a round asks about it.
 *
 * @param key stays the same when the item gets another number; replies are kept under it
 * @param number what people call it in this request
 * @param before how the item was put before it was corrected, or null
 */
public record RoundItem(
        String key,
        String number,
        AgendaItem item,
        @Nullable AgendaItem before) {

    /** An item as it is first asked about: its key is its number. */
    public RoundItem(String number, AgendaItem item) {
        this(number, number, item, null);
    }

    /** Returns the item's title. */
    public String title() {
        return item.title();
    }
}
