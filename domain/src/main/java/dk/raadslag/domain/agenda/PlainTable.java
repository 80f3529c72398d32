package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An agenda set as a table in plain text, with a column of numbers, one of titles and more such as type and time. */
final class PlainTable {

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_TITLE = 220;
    private static final Pattern ROOM = Pattern.compile(" {2,}");
    private static final Pattern TYPE =
            Pattern.compile("(?iu)(?:(?:sags|punkt|behandlings)?type|formål|behandling): (.*)");

    private final List<Line> lines;
    private final List<Line> written = new ArrayList<>();
    private @Nullable TableColumns columns;
    private int title = -1;
    private int rows;

    private PlainTable(List<Line> lines) {
        this.lines = lines;
    }

    /** Writes each row as an item, with what its other columns say below the title. */
    static List<Line> written(List<Line> lines) {
        PlainTable table = new PlainTable(lines);
        for (int i = 0; i < lines.size(); i++) {
            table.take(i);
        }
        return table.written;
    }

    private void take(int i) {
        Line line = lines.get(i);
        if (rows >= MOST_ROWS || line.blank()) {
            title = -1;
            written.add(closedUp(line));
            return;
        }
        TableCells cells = TableCells.of(line);
        Optional<TableColumns> head = cells.size() > 1 ? head(i, cells) : Optional.empty();
        if (head.isPresent()) {
            columns = head.get();
        }
        TableColumns open = columns;
        if (open == null) {
            written.add(closedUp(line));
        } else if (open.isRow(cells)) {
            row(line, cells, open);
        } else if (head.isEmpty() && !isRule(line)) {
            below(i, cells, open);
        }
    }

    private Optional<TableColumns> head(int i, TableCells cells) {
        Optional<TableColumns> named = TableColumns.named(cells);
        boolean mayBegin = named.isEmpty() && columns == null && i + 1 < lines.size() && TableColumns.mayBegin(cells);
        return mayBegin ? TableColumns.unnamed(cells, TableCells.of(lines.get(i + 1))) : named;
    }

    private void below(int i, TableCells cells, TableColumns open) {
        Line line = lines.get(i);
        if (title >= 0 && open.goesOnIn(cells)) {
            extend(cells.get(open.title()));
        } else if (goesOn(i, cells, open)) {
            extend(line.text());
        } else {
            title = -1;
            columns = null;
            written.add(closedUp(line));
        }
    }

    /** What stands below the last row belongs to its title only where the words say so. */
    private boolean goesOn(int i, TableCells cells, TableColumns open) {
        Line line = lines.get(i);
        if (title < 0 || cells.size() != 1 || line.text().length() > LONGEST_CELL) {
            return false;
        }
        String above = written.get(title).text();
        boolean rowFollows = i + 1 < lines.size() && open.isRow(TableCells.of(lines.get(i + 1)));
        return above.length() <= LONGEST_TITLE && (rowFollows || Wrapping.goesOn(above, line.text()));
    }

    private void extend(String text) {
        Line above = written.get(title);
        written.set(title, line(above, Wrapping.join(above.text(), text)));
    }

    private static boolean isRule(Line line) {
        return Characters.bare(line.text()).isEmpty();
    }

    private void row(Line line, TableCells cells, TableColumns open) {
        rows++;
        title = written.size();
        String number = cells.get(open.number()).replaceAll("[.)]$", "");
        written.add(line(line, "Punkt " + number + ": " + cells.get(open.title())));
        written.add(line(line, ""));
        open.besides(cells).stream()
                .map(text -> line(line, text))
                .sorted(Comparator.comparing(PlainTable::section))
                .forEach(written::add);
    }

    /** Where the text stands among the sections; what is none comes before them, attachments close the item. */
    private static Section section(Line line) {
        return SectionHeading.of(line).map(SectionHeading::section).orElse(Section.PREAMBLE);
    }

    private static Line closedUp(Line line) {
        return line.text().contains("  ")
                ? line.reading(ROOM.matcher(line.text()).replaceAll(" "))
                : line;
    }

    private static Line line(Line row, String text) {
        return new Line(row.number(), text, Line.Mark.NONE, false, row.level());
    }

    /** Whether the line is such a column's, and says no more than the item's type does. */
    static boolean isType(Line line) {
        Matcher type = TYPE.matcher(line.text());
        return type.matches() && ItemTypes.of("(" + type.group(1) + ")", null, List.of()) != ItemType.UNKNOWN;
    }

    /** What the column of types says, in the words a title would use, or nothing. */
    static String type(List<Line> below) {
        return below.stream()
                .map(line -> TYPE.matcher(line.text()))
                .filter(Matcher::matches)
                .map(type -> "(" + type.group(1) + ")")
                .findFirst()
                .orElse("");
    }
}
