package dk.raadslag.bot.teams;

import dk.raadslag.bot.config.StartRefused;
import java.util.Locale;

/** Whom the bot talks with. */
enum Mode {
    /** An emulator on this machine, without credentials. */
    LOCAL,
    /** Microsoft Teams. */
    TEAMS;

    static final String KEY = "raadslag.mode";

    static Mode named(String name) {
        try {
            return valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new StartRefused(new StartWords.ModeNotKnown(name));
        }
    }
}
