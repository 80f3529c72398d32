package dk.raadslag.bot.command;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares words as people type them: case, the spelling of æøå, and hyphen or space do not matter. */
public final class Spelling {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int MOST_SLIPS = 2;
    private static final int SHORT_WORD = 4;
    private static final int SHORTEST_WORD = 3;

    private Spelling() {}

    /** Returns the form in which two spellings of the same word are equal. */
    public static String fold(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .toLowerCase(DANISH)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[\\s_–-]+", "-");
    }

    /** Tells whether two words are the same but for their spelling. */
    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /** Returns the one of these names that was probably meant: at most two slips away, one for a short word. */
    public static Optional<String> nearest(String word, Collection<String> names) {
        return near(word, names).stream().findFirst();
    }

    /** Returns those of these names that may have been meant, the likeliest first. */
    static List<String> near(String word, Collection<String> names) {
        String typed = fold(word);
        return names.stream()
                .filter(name -> slips(typed, fold(name)) <= allowed(typed))
                .sorted(Comparator.comparingInt(name -> slips(typed, fold(name))))
                .toList();
    }

    private static int allowed(String typed) {
        if (typed.length() < SHORTEST_WORD) {
            return 0;
        }
        return typed.length() <= SHORT_WORD ? 1 : MOST_SLIPS;
    }

    /** Letters to add, drop, change or swap with their neighbour. */
    static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (equal ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
