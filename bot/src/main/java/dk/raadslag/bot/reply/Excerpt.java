package dk.raadslag.bot.reply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As much of a text as a card has room for. */
public final class Excerpt {
    private static final String CUT = "…";

    private Excerpt() {}

    /** Returns the text on one line, cut at a word. */
    static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int blank = line.lastIndexOf(' ', longest - 1);
        int end = blank > longest / 2 ? blank : longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Returns the text with its lines as they are, cut where it is longer than this. */
    public static String within(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).stripTrailing() + " " + CUT;
    }

    /** Returns the whole text in pieces, each at most this long. */
    static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + longest);
            int line = end < text.length() ? text.lastIndexOf('\n', end - 1) + 1 : end;
            int until = line > from ? line : end;
            until = Character.isHighSurrogate(text.charAt(until - 1)) && until < text.length() ? until - 1 : until;
            pieces.add(text.substring(from, until));
            from = until;
        }
        return pieces;
    }

    /** Returns the text paragraph by paragraph until the room is used up. */
    static List<String> paragraphs(@Nullable String text, int longest) {
        List<String> paragraphs = new ArrayList<>();
        int room = longest;
        for (String paragraph : text == null ? new String[0] : text.strip().split("\\s*\\n\\s*")) {
            if (!paragraph.isBlank() && room > 0) {
                paragraphs.add(of(paragraph, Math.max(room, 2)));
                room -= paragraph.length();
            }
        }
        return paragraphs;
    }
}
