package dk.raadslag.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of a table that a spreadsheet opens from a text file; no cell can be a formula. */
public final class SheetLine {
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private SheetLine() {}

    /** Returns the cells in quotes, parted by semicolons; one that could be read as a formula begins with an apostrophe. */
    public static String of(List<String> cells) {
        return cells.stream().map(SheetLine::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String typed) {
        String harmless = FORMULA.matcher(typed).matches() ? "'" + typed : typed;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
