package dk.raadslag.bot.teamsapp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The pictures Teams shows for the app: many voices around one table. */
final class Icons {

    static final String COLOR = "color.png";
    static final String OUTLINE = "outline.png";

    private Icons() {}

    static byte[] read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the icon " + name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the icon " + name, unreadable);
        }
    }
}
