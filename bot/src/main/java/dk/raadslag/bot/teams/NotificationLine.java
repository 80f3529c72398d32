package dk.raadslag.bot.teams;

/** The one plain line a phone shows of a message before it is opened. */
final class NotificationLine {
    private static final int LONGEST = 200;

    private NotificationLine() {}

    /** Returns words in Markdown on one line, without its marks, cut where they are long. */
    static String of(String words) {
        String line = words.replaceAll("(?<!\\\\)(?:\\*\\*|`)", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
