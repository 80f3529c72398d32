package dk.raadslag.domain.round;

import java.util.Locale;

/** Compares names as people type them: case, spelling of æøå and a trailing "kommune" do not matter. */
final class Folding {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private Folding() {}

    static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    static String lower(String text) {
        return text.toLowerCase(DANISH);
    }

    private static String fold(String name) {
        return lower(name.strip())
                .replaceFirst("\\s+kommune$", "")
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[\\s_-]+", "-");
    }
}
