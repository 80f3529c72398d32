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

    /** Returns this item, with the other's reason where it has none itself. */
    ProposedItem reasonedAs(ProposedItem other) {
        return why.isEmpty() ? new ProposedItem(title, other.why, type) : this;
    }

    /** Tells whether another item says nothing that this one does not say already. */
    boolean says(ProposedItem other) {
        return title.equalsIgnoreCase(other.title)
                && (other.why.isEmpty() || why.equals(other.why))
                && (type == other.type || (other.why.isEmpty() && other.type == ItemType.DISCUSSION));
    }
}
