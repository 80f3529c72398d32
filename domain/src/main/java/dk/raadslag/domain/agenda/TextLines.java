package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines; numbers count what an editor counts, and a form feed makes the next text a page start. */
final class TextLines {

    /** More than a thousand full pages; a longer text is no agenda. */
    static final int MOST_LINES = 60_000;

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6}) +(\\S.{0,1000}?)[ #]*");
    private static final Pattern MARKDOWN_BOLD = Pattern.compile("\\*\\*([^* ](?:[^*]{0,300}[^* ])?)\\*\\*");

    private final List<Line> lines = new ArrayList<>();
    private boolean atPageStart;
    private int number;

    private TextLines() {}

    static List<Line> of(String text) {
        TextLines cut = new TextLines();
        cut.cut(text);
        return cut.lines;
    }

    private void cut(String text) {
        int from = 0;
        while (from <= text.length() && number < MOST_LINES) {
            int to = lineEnd(text, from);
            number++;
            pages(text.substring(from, to));
            boolean twoCharacters = to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
            from = to + (twoCharacters ? 2 : 1);
        }
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && "\n\r\u2028\u2029\u0085".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private void pages(String raw) {
        int feed = raw.lastIndexOf('\f');
        if (feed >= 0) {
            String before = raw.substring(0, feed).replace('\f', ' ');
            if (!before.isBlank()) {
                add(before);
            }
            atPageStart = true;
        }
        String rest = raw.substring(feed + 1);
        if (feed < 0 || !rest.isBlank()) {
            add(rest);
        }
    }

    private void add(String written) {
        Matcher heading = MARKDOWN_HEADING.matcher(written);
        String raw = heading.matches() ? heading.group(2) : written;
        String readable = LetterSpacing.closed(
                Characters.readable(MARKDOWN_BOLD.matcher(raw).replaceAll("$1")));
        String text = readable.strip();
        Line.Mark mark = mark(readable, text);
        String bare = mark == Line.Mark.GLYPH ? Bullet.strip(text) : text;
        boolean glyphOnly = mark == Line.Mark.GLYPH && bare.isEmpty();
        lines.add(new Line(
                number,
                glyphOnly ? "" : bare,
                glyphOnly ? Line.Mark.GLYPH : mark,
                atPageStart,
                heading.matches() ? heading.group(1).length() : HeadingMark.level(raw)));
        atPageStart = atPageStart && text.isEmpty();
    }

    private static Line.Mark mark(String readable, String text) {
        if (Bullet.starts(text)) {
            return Line.Mark.GLYPH;
        }
        boolean oneBlank = readable.length() > 1 && readable.charAt(0) == ' ' && readable.charAt(1) != ' ';
        return oneBlank && !text.isEmpty() ? Line.Mark.LOST : Line.Mark.NONE;
    }
}
