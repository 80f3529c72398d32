package dk.raadslag.domain.draft;

/**
 * Something in a message text that keeps it from being used.
 *
 * @param line counted from 1; 0 where it is not about one
 * @param found what stands there, such as a reference or a directive
 */
public record TextProblem(Kind kind, int line, String found) {
    /** What is wrong. */
    public enum Kind {
        /** No message has this name. */
        UNKNOWN_TEXT,
        /** Nothing has this name. */
        UNKNOWN_FIELD,
        /** It would run or show something that is not the text itself. */
        FORBIDDEN,
        /** A directive or a reference is not written as it must be. */
        BROKEN,
        /** It cannot be read as UTF-8. */
        UNREADABLE,
        /** There is nothing in it. */
        EMPTY,
        /** It is longer than a message may be. */
        TOO_LONG,
        /** Every line is right, and yet it cannot be filled in. */
        CANNOT_BE_FILLED
    }
}
