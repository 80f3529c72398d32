package dk.raadslag.bot.command;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The parts of links that nobody can guess. */
public final class LinkSecrets {
    private static final int BYTES = 24;

    private final RandomGenerator chance;

    /** Needs a source of chance nobody can guess. */
    public LinkSecrets(RandomGenerator chance) {
        this.chance = chance;
    }

    /** Returns a new one, as hexadecimal digits. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
