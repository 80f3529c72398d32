package dk.raadslag.templates.wording;

import java.util.regex.Pattern;

/** What people typed, without the characters that no document may hold or that turn the words around them. */
public final class CleanText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern TURNS_DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
    private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x9F\uFFFE\uFFFF\\p{Cs}]");

    private CleanText() {}

    /** Returns the text with line ends as {@code \n}, illegal characters replaced and direction overrides removed. */
    public static String of(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        String straight = TURNS_DIRECTION.matcher(lines).replaceAll("");
        return ILLEGAL.matcher(straight).replaceAll("\uFFFD");
    }

    /** Returns the text on one line, for headings, names and cells. */
    public static String line(String typed) {
        return of(typed).replaceAll("[ \t]*\n\\s*", " ").strip();
    }
}
