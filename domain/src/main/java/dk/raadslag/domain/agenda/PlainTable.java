package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An agenda set as a table in plain text, with a column of numbers, one of titles and more such as type and time. */
final class PlainTable {

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 8;
    private static final int MOST_ROWS = 500;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_TITLE = 220;
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?[.)]?");
    private static final Set<String> NUMBERS = Set.of("nr", "pkt", "punktnr", "pktnr", "dagsordenspunktnr");
    private static final Set<String> TITLES = Set.of("punkt", "emne", "sag", "titel", "dagsordenspunkt", "overskrift");

    private final List<Line> written = new ArrayList<>();
    private List<String> columns = List.of();
    private int title = -1;
    private int rows;

    private PlainTable() {}

    /** Writes each row as an item, with what its other columns say below the title. */
    static List<Line> written(List<Line> lines) {
        PlainTable table = new PlainTable();
        lines.forEach(table::take);
        return table.written;
    }

    private void take(Line line) {
        List<String> cells = List.of(GAP.split(line.text()));
        if (isHead(cells)) {
            columns = cells;
        } else if (isRow(cells)) {
            row(line, cells);
        } else if (goesOn(line, cells)) {
            Line above = written.get(title);
            written.set(title, line(above, Wrapping.join(above.text(), line.text())));
        } else {
            title = -1;
            columns = isRule(line) ? columns : List.of();
            written.add(line);
        }
    }

    private boolean goesOn(Line line, List<String> cells) {
        return title >= 0
                && cells.size() == 1
                && !isRule(line)
                && line.text().length() <= LONGEST_CELL
                && written.get(title).text().length() <= LONGEST_TITLE;
    }

    private static boolean isHead(List<String> cells) {
        return cells.size() >= FEWEST_COLUMNS
                && cells.size() <= MOST_COLUMNS
                && NUMBERS.contains(Characters.bare(cells.get(0)))
                && TITLES.contains(Characters.bare(cells.get(1)));
    }

    private boolean isRow(List<String> cells) {
        return rows < MOST_ROWS
                && cells.size() > 1
                && cells.size() <= columns.size()
                && NUMBER.matcher(cells.get(0)).matches()
                && Characters.hasLetters(cells.get(1));
    }

    private static boolean isRule(Line line) {
        return Characters.bare(line.text()).isEmpty();
    }

    private void row(Line line, List<String> cells) {
        rows++;
        title = written.size();
        String number = cells.get(0).replaceAll("[.)]$", "");
        written.add(line(line, "Punkt " + number + ": " + cells.get(1)));
        written.add(line(line, ""));
        for (int i = 2; i < cells.size(); i++) {
            boolean all = cells.size() == columns.size();
            boolean empty = Characters.bare(cells.get(i)).isEmpty();
            written.add(line(line, empty ? "" : all ? columns.get(i) + ": " + cells.get(i) : cells.get(i)));
        }
    }

    private static Line line(Line row, String text) {
        return new Line(row.number(), text, Line.Mark.NONE, false, row.level());
    }

    /** What the column of types says, in the words a title would use, or nothing. */
    static String type(List<Line> below) {
        return below.stream()
                .map(Line::text)
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("type: "))
                .map(text -> "(" + text.substring("type: ".length()) + ")")
                .findFirst()
                .orElse("");
    }
}
