package dk.raadslag.bot.teams;

/** No signing key could be fetched yet, so that nobody's token can be told true from false. */
final class KeysUnavailable extends RuntimeException {

    KeysUnavailable() {
        super("no signing keys yet");
    }
}
