package dk.raadslag.domain.agenda;

import java.util.Locale;
import java.util.Set;

/** Whether a line goes on in the next one, and how the two are put together again. */
final class Wrapping {

    private static final Set<String> LEADING_ON = Set.of(
            "og",
            "eller",
            "af",
            "for",
            "til",
            "i",
            "med",
            "om",
            "på",
            "samt",
            "fra",
            "ved",
            "den",
            "det",
            "de",
            "en",
            "et",
            "at",
            "som",
            "mellem",
            "under",
            "efter",
            "vedr.",
            "vedrørende",
            "&",
            "–",
            "-");
    private static final Set<String> AFTER_A_SHARED_ENDING = Set.of("og", "eller", "samt", "til", "/");

    private Wrapping() {}

    /** The words themselves say that the line is not finished. */
    static boolean goesOn(String line, String next) {
        if (next.isEmpty()) {
            return false;
        }
        return endsInHyphen(line)
                || line.endsWith(",")
                || line.endsWith("(")
                || LEADING_ON.contains(lastWord(line).toLowerCase(Locale.ROOT))
                || hasOpenBracket(line)
                || (startsLow(next) && !endsASentence(line));
    }

    static String join(String line, String next) {
        StringBuilder row = new StringBuilder(line);
        append(row, line, next);
        return row.toString();
    }

    /** Puts {@code next} after the row that ends with {@code line}. */
    static void append(StringBuilder row, String line, String next) {
        if (!endsInHyphen(line) || AFTER_A_SHARED_ENDING.contains(firstWord(next))) {
            row.append(row.isEmpty() || next.isEmpty() ? "" : " ");
        } else if (startsLow(next) && !keepsHyphen(lastWord(line))) {
            row.setLength(row.length() - 1);
        }
        row.append(next);
    }

    /** "2030-", "KKR-" and "p-" are written with a hyphen wherever the line ends. */
    private static boolean keepsHyphen(String word) {
        String stem = word.substring(0, word.length() - 1);
        char last = stem.charAt(stem.length() - 1);
        return stem.length() == 1 || Character.isDigit(last) || Character.isUpperCase(last);
    }

    static boolean endsInHyphen(String line) {
        int length = line.length();
        return length > 1 && line.charAt(length - 1) == '-' && Character.isLetterOrDigit(line.charAt(length - 2));
    }

    static boolean endsASentence(String line) {
        return line.endsWith(".")
                || line.endsWith(":")
                || line.endsWith(";")
                || line.endsWith("!")
                || line.endsWith("?");
    }

    static boolean startsLow(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean hasOpenBracket(String line) {
        return line.lastIndexOf('(') > line.lastIndexOf(')');
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    static String firstWord(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }
}
