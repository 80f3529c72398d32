package dk.raadslag.domain.agenda;

import java.util.Locale;

/**
 * One line as it reads once bullet, margin and invisible characters are off.
 *
 * @param level how deep a heading the document itself calls it, 1 for the highest, 0 where it does not
 */
record Line(int number, String text, Mark mark, boolean pageStart, int level) {

    private static final int LONGEST_HEADING = 300;

    /** How the line showed itself to be a point of a list; LOST is a margin of one blank where a glyph once stood. */
    enum Mark {
        NONE,
        GLYPH,
        LOST
    }

    Line(int number, String text, Mark mark, boolean pageStart) {
        this(number, text, mark, pageStart, 0);
    }

    boolean blank() {
        return text.isEmpty();
    }

    boolean plain() {
        return mark == Mark.NONE;
    }

    boolean mayBeHeading() {
        return !blank() && mark != Mark.GLYPH && text.length() <= LONGEST_HEADING;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    Line withMark(Mark other) {
        return new Line(number, text, other, pageStart, level);
    }

    Line reading(String other) {
        return new Line(number, other, mark, pageStart, level);
    }
}
