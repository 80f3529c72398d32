package dk.raadslag.bot.reply;

/** What whoever hands in lets stand where a colleague has written something else. */
enum Decision {
    /** Their own answer. */
    MINE,
    /** The colleague's contribution. */
    THEIRS,
    /** Their own position with both texts. */
    BOTH
}
