package dk.raadslag.domain.reply;

/** How a reply came in. */
public enum Channel {
    /** By the request's card. */
    CARD,
    /** By words in the chat. */
    CHAT,
    /** By mail. */
    MAIL,
    /** Entered by the secretariat for the municipality. */
    ON_BEHALF
}
