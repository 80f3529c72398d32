package dk.raadslag.bot.fakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The deeds /log has words for. */
public final class KnownDeeds {
    private static final Properties TERMS = terms();

    private KnownDeeds() {}

    /** Tells whether there are words for a deed; the number of a wave or a day at its end does not matter. */
    public static boolean hasWords(String deed) {
        return TERMS.containsKey("deed." + deed.replaceFirst("-\\d[\\d-]*$", ""));
    }

    private static Properties terms() {
        Properties terms = new Properties();
        try (InputStream in = KnownDeeds.class.getResourceAsStream("/raadslag/wording/terms.properties")) {
            terms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return terms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
