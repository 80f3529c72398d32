package dk.raadslag.domain.agenda;

/** An invisible sign in front of a line by which whoever took the text out of a document says that it is a heading. */
public final class HeadingMark {

    private static final int DEEPEST = 6;

    private HeadingMark() {}

    /** Returns the sign of a heading, 1 for the highest of six levels. */
    public static String of(int level) {
        return Character.toString(Math.max(1, Math.min(level, DEEPEST)));
    }

    /** Returns the text as it is read without the signs. */
    public static String without(String text) {
        return text.replaceAll("[\\x01-\\x06]", "");
    }

    /** The level of a line's heading, 0 where nothing is said. */
    static int level(String line) {
        char first = line.isEmpty() ? 0 : line.charAt(0);
        return first <= DEEPEST ? first : 0;
    }
}
