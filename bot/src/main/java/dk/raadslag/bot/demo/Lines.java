package dk.raadslag.bot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The sample words of the actors, kept beside the sample agenda. */
final class Lines {

    private static final String FOLDER = "/raadslag/demo/";

    private final Properties lines = new Properties();

    Lines() {
        try (InputStream in = open("svar.properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the demo's sample words cannot be read", unreadable);
        }
    }

    /** Returns the agenda that ships with the program. */
    static byte[] sampleAgenda() {
        try (InputStream in = open("dagsorden.txt")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the demo's agenda cannot be read", unreadable);
        }
    }

    String reservation(int actor) {
        return oneOf("forbehold", actor);
    }

    String remark(int actor) {
        return oneOf("bemaerkning", actor);
    }

    String cannotEndorse(int actor) {
        return oneOf("kan-ikke", actor);
    }

    String endorsed() {
        return oneOf("tiltraedes", 0);
    }

    String restWithoutRemarks() {
        return oneOf("resten", 0);
    }

    String source() {
        return oneOf("kilde", 0);
    }

    private String oneOf(String key, int actor) {
        long count = lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(key + "."))
                .count();
        return Objects.requireNonNull(lines.getProperty(key + "." + (1 + actor % count)), key);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Lines.class.getResourceAsStream(FOLDER + name), name);
    }
}
