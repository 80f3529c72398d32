package dk.raadslag.bot.conversation;

/** An activity could not be taken now, and nothing of it was stored; the channel should bring it again. */
public final class NotHeardException extends RuntimeException {

    NotHeardException(String cause) {
        super(cause);
    }
}
