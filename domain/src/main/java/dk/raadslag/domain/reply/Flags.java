package dk.raadslag.domain.reply;

/**
 * What a municipality asks to be done with its answer to an item.
 *
 * @param premeeting the item is to be discussed at the formøde
 * @param own the municipality sends its answer itself: its words stay out of the joint text
 */
public record Flags(boolean premeeting, boolean own) {
    /** Nothing is asked for. */
    public static final Flags NONE = new Flags(false, false);
}
