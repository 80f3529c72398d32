package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts wrapped lines together again: paragraphs are parted by an empty line, points and subheadings by a line end. */
final class Paragraphs {

    private static final double FULL = 0.8;
    private static final int SHORTEST_WRAPPED = 40;

    private Paragraphs() {}

    /** The text of the lines, or null where nothing is written. */
    static @Nullable String text(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        for (List<Line> block : blocks(lines)) {
            paragraphs.add(String.join("\n", rows(block)));
        }
        return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
    }

    static List<List<Line>> blocks(List<Line> lines) {
        List<List<Line>> blocks = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            if (!line.blank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static List<String> rows(List<Line> block) {
        int width = block.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder(shown(block.get(0)));
        for (int i = 1; i < block.size(); i++) {
            Line line = block.get(i);
            String above = block.get(i - 1).text();
            if (line.plain() && goesOn(above, line.text(), width)) {
                Wrapping.append(row, above, line.text());
            } else {
                rows.add(row.toString());
                row = new StringBuilder(shown(line));
            }
        }
        rows.add(row.toString());
        return rows;
    }

    private static String shown(Line line) {
        return line.plain() ? line.text() : "• " + line.text();
    }

    private static boolean goesOn(String line, String next, int width) {
        int withNextWord = line.length() + 1 + Wrapping.firstWord(next).length();
        return Wrapping.goesOn(line, next) || (width >= SHORTEST_WRAPPED && withNextWord >= FULL * width);
    }
}
