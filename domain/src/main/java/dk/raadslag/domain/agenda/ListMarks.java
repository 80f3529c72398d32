package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;

/** Settles which lines are points of a list, once the whole text is known. */
final class ListMarks {

    private static final int ONE_IN = 5;

    private ListMarks() {}

    /** A margin before every other line says nothing; a glyph alone on its line belongs to the text below it. */
    static List<Line> settled(List<Line> lines) {
        boolean marginMeansPoint = marginMeansPoint(lines);
        List<Line> settled = new ArrayList<>(lines.size());
        boolean glyphPending = false;
        for (Line line : lines) {
            if (line.blank() && line.mark() == Line.Mark.GLYPH) {
                glyphPending = true;
            } else if (glyphPending && !line.blank()) {
                settled.add(line.withMark(Line.Mark.GLYPH));
                glyphPending = false;
            } else {
                settled.add(line.mark() == Line.Mark.LOST && !marginMeansPoint ? line.withMark(Line.Mark.NONE) : line);
            }
        }
        return settled;
    }

    private static boolean marginMeansPoint(List<Line> lines) {
        long written = lines.stream().filter(line -> !line.blank()).count();
        long margins =
                lines.stream().filter(line -> line.mark() == Line.Mark.LOST).count();
        return margins * ONE_IN <= written;
    }
}
