package dk.raadslag.domain.agenda;

/** Something a person should look at: what kind, in which line (1-based, 0 for the whole text), and the text concerned. */
public record AgendaWarning(Kind kind, int line, String text) {

    /** What is uncertain about what was read. */
    public enum Kind {
        /** No item was recognised. */
        NO_ITEMS,
        /** No meeting date was recognised. */
        NO_DATE,
        /** The meeting date stands without a year. */
        MISSING_YEAR,
        /** The weekday written is not the weekday of the date. */
        WEEKDAY_DOES_NOT_FIT,
        /** The calendar has no such date. */
        DATE_DOES_NOT_EXIST,
        /** A number stands where a title should follow, and none does. */
        NUMBER_WITHOUT_TITLE,
        /** The numbering jumps over this number. */
        NUMBER_MISSING,
        /** The next number stands here, and was taken for a part of the item above. */
        NUMBER_WITHIN_AN_ITEM,
        /** The item stands in the table of contents only. */
        ONLY_IN_CONTENTS,
        /** Sections stand here that belong to no title. */
        SECTION_WITHOUT_TITLE,
        /** From here on the item holds the text of an attachment, which was left out. */
        ATTACHMENT_TEXT_LEFT_OUT,
        /** The text is longer than what was read. */
        TEXT_CUT
    }
}
