package dk.raadslag.domain.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of one row of a table in plain text, parted by strokes, or by the room that a tab leaves too. */
record TableCells(List<String> cells, boolean stroked) {

    private static final int MOST = 12;
    private static final Pattern ROOM = Pattern.compile(" {2,}");
    private static final Pattern OUTER = Pattern.compile("^\\| *| *\\|$");

    static TableCells of(Line line) {
        String text = line.text();
        return text.indexOf('|') < 0
                ? new TableCells(List.of(ROOM.split(text)), false)
                : new TableCells(stroked(OUTER.matcher(text).replaceAll("")), true);
    }

    private static List<String> stroked(String text) {
        return Arrays.stream(text.split("\\|", MOST)).map(String::strip).toList();
    }

    int size() {
        return cells.size();
    }

    String get(int i) {
        return cells.get(i);
    }

    /** The cell there, or nothing where the row is shorter. */
    String at(int i) {
        return i < cells.size() ? cells.get(i) : "";
    }
}
