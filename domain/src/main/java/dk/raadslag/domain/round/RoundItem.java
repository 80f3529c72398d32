package dk.raadslag.domain.round;

import dk.raadslag.domain.agenda.AgendaItem;

/** An item as a round asks about it: {@code number} is what people call it in this request. */
public record RoundItem(String number, AgendaItem item) {

    /** Returns the item's title. */
    public String title() {
        return item.title();
    }
}
