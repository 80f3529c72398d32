package dk.raadslag.bot.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of who may do what, as it is written. */
record Matrix(List<Row> rows) {

    /**
     * One thing that can be tried.
     *
     * @param kind a command, a verb on a card or a kind of activity
     * @param example what is written or filled in to try it
     * @param expected what comes of it, by user
     */
    record Row(String kind, String name, String example, Map<String, String> expected) {
        /** Returns the row with these outcomes, as it is written in the table. */
        String with(Map<String, String> outcomes) {
            return String.join(";", kind, name, example, String.join(";", outcomes.values()));
        }

        @Override
        public String toString() {
            return kind + " " + name + " (" + example + ")";
        }
    }

    static Matrix read(Path file) {
        List<List<String>> lines = lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split(";", -1)).map(String::strip).toList())
                .toList();
        List<String> users = lines.get(0).subList(3, lines.get(0).size());
        return new Matrix(lines.stream().skip(1).map(cells -> row(cells, users)).toList());
    }

    private static Row row(List<String> cells, List<String> users) {
        if (cells.size() != users.size() + 3) {
            throw new AssertionError(cells.size() - 3 + " instead of " + users.size() + " answers in " + cells);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (int n = 0; n < users.size(); n++) {
            expected.put(users.get(n), cells.get(n + 3));
        }
        return new Row(cells.get(0), cells.get(1), cells.get(2), expected);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
