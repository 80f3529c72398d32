package dk.raadslag.bot.document;

/** Why a file is not read. */
enum Flaw {
    UNKNOWN_FORM,
    WRONG_ENDING,
    OLD_WORD,
    NOT_TEXT,
    EMPTY,
    TOO_LARGE,
    TOO_LONG,
    TOO_SLOW,
    UNFOLDS_TOO_FAR,
    ENCRYPTED,
    PICTURES_ONLY,
    DAMAGED
}
