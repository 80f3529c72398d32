package dk.raadslag.bot.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A table whose head says that its rows are items, and what stands beside their numbers and titles. */
final class ItemTable {

    private static final int FEWEST_COLUMNS = 3;
    private static final Pattern NUMBERS =
            Pattern.compile("(?iu)(?:nr|nummer|(?:dagsordens?)?p(?:un)?kt\\.?(?: ?nr)?)[.:]*");
    private static final Pattern SECTION =
            Pattern.compile("(?iu)(?:indstilling|beslutning|resum[eé]|sagsfremstilling|bilag|vedhæft).*");
    private static final Pattern ATTACHMENTS = Pattern.compile("(?iu)(?:bilag|vedhæft).*");

    private final List<String> names;

    private ItemTable(List<String> names) {
        this.names = names;
    }

    /** The table that begins with this row, where the row is such a head. */
    static Optional<ItemTable> headedBy(List<Block> row) {
        boolean head = row.size() >= FEWEST_COLUMNS && row.stream().allMatch(ItemTable::isName);
        return Optional.of(row)
                .filter(cells -> head && NUMBERS.matcher(name(cells.get(0))).matches())
                .map(cells -> new ItemTable(cells.stream().map(ItemTable::name).toList()));
    }

    private static boolean isName(Block cell) {
        return cell.lines().size() == 1;
    }

    private static String name(Block cell) {
        return cell.lines().get(0).strip().replaceAll("[:.]+$", "");
    }

    boolean has(List<Block> row) {
        return row.size() == names.size();
    }

    /** Writes what the row says beside number and title: first what is no section, last the attachments. */
    void write(List<Block> row, Predicate<String> told, Block into) {
        List<Integer> order = new ArrayList<>();
        for (int i = 2; i < row.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(this::place));
        for (int i : order) {
            List<String> lines = row.get(i).lines().stream().filter(told).toList();
            if (!lines.isEmpty()) {
                write(names.get(i), lines, into);
            }
        }
    }

    private int place(int column) {
        String name = names.get(column);
        return ATTACHMENTS.matcher(name).matches() ? 2 : SECTION.matcher(name).matches() ? 1 : 0;
    }

    private static void write(String name, List<String> lines, Block into) {
        into.part();
        if (SECTION.matcher(name).matches()) {
            into.add(name);
            into.addAll(lines);
        } else {
            into.add(name + ": " + String.join(", ", lines));
        }
    }
}
