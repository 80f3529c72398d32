package dk.raadslag.bot.config;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Something the program can be told in {@code application.yml}.
 *
 * @param name with its prefix, in lower case and with dashes
 * @param kind what a value is read as, by the simple name of its type
 * @param choices the only values there are; empty where any usable one goes
 * @param usable whether a text can be read as one value
 */
public record Setting(String name, String kind, List<String> choices, Predicate<String> usable) {

    /** Copies the choices. */
    public Setting {
        choices = List.copyOf(choices);
    }

    boolean isNamed(String written) {
        return canonical(name).equals(canonical(written));
    }

    boolean isBelow(String group) {
        return canonical(name).startsWith(canonical(group) + ".");
    }

    boolean takes(String text) {
        return usable.test(text) && (choices.isEmpty() || choices.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** "appId" and "app-id" are the same to the program. */
    private static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }
}
