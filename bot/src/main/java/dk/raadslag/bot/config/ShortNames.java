package dk.raadslag.bot.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The short name of a network whose file gives none: the initials of its id, or the first letters of a single word. */
final class ShortNames {
    private ShortNames() {}

    static String of(String id) {
        String[] words = id.split("-");
        String letters = words.length == 1
                ? id.substring(0, Math.min(3, id.length()))
                : Arrays.stream(words)
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }
}
