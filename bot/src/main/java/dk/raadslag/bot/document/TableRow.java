package dk.raadslag.bot.document;

import java.util.List;
import java.util.regex.Pattern;

/** Writes the cells of one row as they are read: a number goes with its title, short cells with each other. */
final class TableRow {

    private static final Pattern NUMBER =
            Pattern.compile("(?iu:(?:punkt|pkt\\.?|nr\\.?|sag)? ?)\\d{1,3}(?:\\.\\d{1,2})?[.:)]?");
    private static final Pattern DIGITS = Pattern.compile("[\\d ]+");

    private TableRow() {}

    static void write(List<Block> cells, Block into) {
        List<Block> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        if (filled.size() > 1 && isNumber(filled.get(0))) {
            writeNumbered(filled, into);
        } else if (filled.stream().allMatch(cell -> cell.lines().size() == 1)) {
            into.add(String.join(
                    " ", filled.stream().map(cell -> cell.lines().get(0)).toList()));
        } else {
            filled.forEach(cell -> {
                into.addAll(cell.lines());
                into.part();
            });
        }
    }

    private static boolean isNumber(Block cell) {
        return cell.lines().size() == 1
                && NUMBER.matcher(cell.lines().get(0).strip()).matches();
    }

    /** The number as the agenda writes it, made plain where a whole item stands in the row. */
    private static void writeNumbered(List<Block> cells, Block into) {
        List<String> item = cells.get(1).lines();
        boolean wholeItem = item.size() > 1;
        String number = cells.get(0).lines().get(0).strip();
        if (wholeItem) {
            into.part();
        }
        into.add(label(number, wholeItem) + item.get(0).strip());
        into.addAll(item.subList(1, item.size()));
        cells.subList(2, cells.size()).stream()
                .flatMap(cell -> cell.lines().stream())
                .filter(line -> !DIGITS.matcher(line).matches())
                .forEach(into::add);
    }

    private static String label(String number, boolean wholeItem) {
        if (!Character.isDigit(number.charAt(0))) {
            return number.endsWith(":") ? number + " " : number.replaceAll("[.)]$", "") + ": ";
        }
        String bare = number.replaceAll("[.:)]$", "");
        return wholeItem ? "Punkt " + bare + ": " : bare + ". ";
    }
}
