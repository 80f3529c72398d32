package dk.raadslag.domain.agenda;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the columns of a table of items are called, and which of them hold the numbers and the titles. */
record TableColumns(List<String> names, int number, int title) {

    private static final int MOST = 8;
    private static final int FEWEST_BY_ROOM = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?[.)]?");
    private static final Set<String> NUMBERS =
            Set.of("nr", "nummer", "pkt", "punktnr", "pktnr", "sagnr", "dagsordenspunktnr");
    private static final Set<String> EITHER = Set.of("punkt", "dagsordenspunkt", "sag");
    private static final Set<String> TITLES =
            Set.of("punkt", "emne", "sag", "titel", "dagsordenspunkt", "overskrift", "tekst", "indhold", "dagsorden");

    /** The columns that a head such as "Nr. | Punkt | Bilag" names. */
    static Optional<TableColumns> named(TableCells head) {
        int fewest = head.stroked() ? 2 : FEWEST_BY_ROOM;
        if (head.size() < fewest || head.size() > MOST) {
            return Optional.empty();
        }
        List<String> bare = head.cells().stream().map(Characters::bare).toList();
        int number =
                first(bare, NUMBERS, -1).orElseGet(() -> first(bare, EITHER, -1).orElse(-1));
        return first(bare, TITLES, number)
                .filter(title -> number >= 0)
                .map(title -> new TableColumns(head.cells(), number, title));
    }

    private static Optional<Integer> first(List<String> bare, Set<String> names, int butNot) {
        return IntStream.range(0, bare.size())
                .filter(i -> i != butNot && names.contains(bare.get(i)))
                .boxed()
                .findFirst();
    }

    /** The columns of a table that begins, without a head, with "1", a title and something in words besides. */
    static Optional<TableColumns> unnamed(TableCells first, TableCells second) {
        TableColumns columns = new TableColumns(Collections.nCopies(MOST, ""), 0, 1);
        boolean besides = first.size() >= FEWEST_BY_ROOM && Characters.hasLetters(first.get(2));
        return besides && columns.isRow(first, 1) && columns.isRow(second, 2) ? Optional.of(columns) : Optional.empty();
    }

    static boolean mayBegin(TableCells first) {
        return first.size() >= FEWEST_BY_ROOM && first.get(0).startsWith("1") && Characters.hasLetters(first.get(2));
    }

    private boolean isRow(TableCells row, int expected) {
        return isRow(row) && row.get(number).replaceAll("[.)]$", "").equals(String.valueOf(expected));
    }

    boolean isRow(TableCells row) {
        return row.size() > 1
                && row.size() <= names.size()
                && NUMBER.matcher(row.at(number)).matches()
                && Characters.hasLetters(row.at(title));
    }

    /** A row of strokes whose only text goes on with the title above. */
    boolean goesOnIn(TableCells row) {
        return row.stroked()
                && row.at(number).isEmpty()
                && row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1
                && Characters.hasLetters(row.at(title));
    }

    /** What the row says beside number and title, with the column's name where it is sure to be that one. */
    List<String> besides(TableCells row) {
        boolean whole = row.stroked() || row.size() == names.size();
        return IntStream.range(0, row.size())
                .filter(i -> i != number && i != title)
                .filter(i -> !Characters.bare(row.get(i)).isEmpty())
                .mapToObj(i -> whole && !names.get(i).isEmpty() ? names.get(i) + ": " + row.get(i) : row.get(i))
                .toList();
    }
}
