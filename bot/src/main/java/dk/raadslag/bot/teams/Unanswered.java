package dk.raadslag.bot.teams;

import java.io.IOException;

/** A request was on the wire when the connection failed: whether it had an effect is not known. */
final class Unanswered extends IOException {

    Unanswered(IOException cause) {
        super(cause.toString(), cause);
    }
}
