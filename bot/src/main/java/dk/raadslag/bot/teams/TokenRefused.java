package dk.raadslag.bot.teams;

import java.io.IOException;

/** Entra does not give this bot a token: its credentials are wrong or have expired. */
final class TokenRefused extends IOException {

    TokenRefused(int status) {
        super("token endpoint answered " + status);
    }
}
