package dk.raadslag.bot.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that a spreadsheet opens; no cell can be a formula. */
final class Sheet {
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);
    private final List<String> lines = new ArrayList<>();

    /** Begins with a line of titles, parted by semicolons. */
    Sheet(String titles) {
        lines.add(line(Stream.of(titles.split(";"))));
    }

    void add(String... cells) {
        lines.add(line(Stream.of(cells)));
    }

    boolean isEmpty() {
        return lines.size() == 1;
    }

    String text() {
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.map(Sheet::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String typed) {
        String harmless = FORMULA.matcher(typed).matches() ? "'" + typed : typed;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
