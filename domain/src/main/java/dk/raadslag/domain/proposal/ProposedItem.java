package dk.raadslag.domain.proposal;

import dk.raadslag.domain.agenda.ItemType;

/**
 * An item somebody wants on an agenda.
 *
 * @param why in their own words; empty where they gave no reason
 */
public record ProposedItem(String title, String why, ItemType type) {
    /** The longest title that is taken. */
    public static final int LONGEST_TITLE = 300;

    /** Refuses an item without a title, or with one nobody could print. */
    public ProposedItem {
        title = title.strip();
        why = why.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1 to " + LONGEST_TITLE + " letters: " + title.length());
        }
    }
}
