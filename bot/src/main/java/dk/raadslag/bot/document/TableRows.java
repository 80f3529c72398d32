package dk.raadslag.bot.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the rows of a table as they are read: a number goes with its title, short cells with each other. */
final class TableRows {

    private static final Pattern NUMBER =
            Pattern.compile("(?iu:(?:punkt|pkt\\.?|nr\\.?|sag)? ?)\\d{1,3}(?:\\.\\d{1,2})?[.:)]?");
    private static final Pattern BESIDE = Pattern.compile("(?iu)[\\d .:–-]+(?:min\\.?|minutter)?");

    private static final Pattern OF_ITEMS = Pattern.compile("(?iu)(?:dagsordens?)?p(?:un)?kt\\.?(?: ?nr\\.?)?:?");

    private final List<List<Block>> rows = new ArrayList<>();
    private final List<List<Block>> whole = new ArrayList<>();

    void add(List<Block> cells) {
        List<Block> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (!filled.isEmpty()) {
            rows.add(filled);
            whole.add(cells);
        }
    }

    void write(Block into) {
        boolean items = isOfItems();
        Optional<ItemTable> named = whole.isEmpty() ? Optional.empty() : ItemTable.headedBy(whole.get(0));
        for (int i = 0; i < rows.size(); i++) {
            List<Block> row = rows.get(i);
            List<Block> cells = whole.get(i);
            if (named.filter(table -> table.has(cells) && isNumbered(cells)).isPresent()) {
                writeItem(cells, named.get(), into);
            } else if (isNumbered(row)) {
                writeNumbered(row, items, into);
            } else {
                write(row, into);
            }
        }
        rows.clear();
        whole.clear();
    }

    private static void writeItem(List<Block> cells, ItemTable table, Block into) {
        List<String> item = cells.get(1).lines();
        into.part();
        into.add(label(cells.get(0).lines().get(0).strip(), true) + item.get(0).strip());
        into.part();
        into.addAll(item.subList(1, item.size()));
        table.write(cells, line -> !BESIDE.matcher(line).matches(), into);
    }

    /** The table is the agenda itself where it says so, or where one of its rows holds more than a line. */
    private boolean isOfItems() {
        return !rows.isEmpty()
                && (OF_ITEMS.matcher(rows.get(0).get(0).lines().get(0)).matches()
                        || rows.stream()
                                .anyMatch(row ->
                                        isNumbered(row) && row.get(1).lines().size() > 1));
    }

    private static boolean isNumbered(List<Block> row) {
        return row.size() > 1 && isNumber(row.get(0)) && !row.get(1).isEmpty();
    }

    private static void write(List<Block> row, Block into) {
        if (row.stream().allMatch(cell -> cell.lines().size() == 1)) {
            into.add(String.join(
                    " ", row.stream().map(cell -> cell.lines().get(0)).toList()));
            return;
        }
        for (Block cell : row) {
            into.addAll(cell.lines());
            into.part();
        }
    }

    private static boolean isNumber(Block cell) {
        return cell.lines().size() == 1
                && NUMBER.matcher(cell.lines().get(0).strip()).matches();
    }

    /** The number as the agenda writes it, made plain where the row is an item. */
    private static void writeNumbered(List<Block> cells, boolean isItem, Block into) {
        List<String> item = cells.get(1).lines();
        if (isItem) {
            into.part();
        }
        into.add(
                label(cells.get(0).lines().get(0).strip(), isItem) + item.get(0).strip());
        into.addAll(item.subList(1, item.size()));
        cells.subList(2, cells.size()).stream()
                .flatMap(cell -> cell.lines().stream())
                .filter(line -> !isItem || !BESIDE.matcher(line).matches())
                .forEach(into::add);
    }

    private static String label(String number, boolean isItem) {
        if (!Character.isDigit(number.charAt(0))) {
            return number.endsWith(":") ? number + " " : number.replaceAll("[.)]$", "") + ": ";
        }
        String bare = number.replaceAll("[.:)]$", "");
        return isItem ? "Punkt " + bare + ": " : bare + ". ";
    }
}
