package dk.raadslag.bot.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
final class NearMiss {
    private NearMiss() {}

    static Optional<String> of(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> distance(written, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    private static int distance(String written, String word) {
        String here = written.toLowerCase(Locale.ROOT);
        String there = word.toLowerCase(Locale.ROOT);
        int[] above = new int[there.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= here.length(); row++) {
            above = nextRow(above, here.charAt(row - 1), there, row);
        }
        return above[there.length()];
    }

    private static int[] nextRow(int[] above, char letter, String there, int row) {
        int[] next = new int[above.length];
        next[0] = row;
        for (int column = 1; column < next.length; column++) {
            int changed = above[column - 1] + (letter == there.charAt(column - 1) ? 0 : 1);
            next[column] = Math.min(changed, 1 + Math.min(above[column], next[column - 1]));
        }
        return next;
    }
}
