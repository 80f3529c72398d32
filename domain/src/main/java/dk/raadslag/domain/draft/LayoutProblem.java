package dk.raadslag.domain.draft;

/**
 * Something in a Word layout that keeps it from being used.
 *
 * @param paragraph which paragraph of its part it stands in, from 1; 0 where it is not about one
 * @param excerpt how that paragraph reads
 * @param field the merge field, as it was written
 */
public record LayoutProblem(Kind kind, int paragraph, String excerpt, String field) {
    /** What is wrong. */
    public enum Kind {
        /** It cannot be read as a Word file. */
        NOT_WORD,
        /** It is larger than is taken. */
        TOO_LARGE,
        /** There is no merge field in it. */
        WITHOUT_FIELDS,
        /** Nothing has this name. */
        UNKNOWN_FIELD,
        /** The directive is not one, or is not written as it must be. */
        BROKEN_DIRECTIVE,
        /** The directive would run or show something that is not the layout itself. */
        FORBIDDEN_DIRECTIVE,
        /** There is one end too many. */
        END_WITHOUT_BEGINNING,
        /** The end is missing. */
        BEGINNING_WITHOUT_END,
        /** Every field is right, and yet it cannot be filled in. */
        CANNOT_BE_FILLED
    }
}
