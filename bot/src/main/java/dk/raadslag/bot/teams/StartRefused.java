package dk.raadslag.bot.teams;

/** The configuration does not allow a start; the message says in one line what to change. */
final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }
}
