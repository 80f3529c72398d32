package dk.raadslag.bot.round;

/** Who is to be told that a round takes answers again. */
enum Told {
    /** Only those who have not answered everything; what a plain yes means. */
    MISSING,
    /** Everybody who was asked. */
    ALL,
    /** Nobody. */
    NOBODY
}
