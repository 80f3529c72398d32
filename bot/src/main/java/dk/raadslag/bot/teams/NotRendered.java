package dk.raadslag.bot.teams;

/** A card that is no JSON object. */
final class NotRendered extends RuntimeException {

    NotRendered(Throwable cause) {
        super("the card is not a JSON object", cause);
    }
}
