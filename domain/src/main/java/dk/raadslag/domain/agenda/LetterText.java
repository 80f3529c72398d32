package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The running text of a letter or a plan as it comes out of a file: lines broken by the page are put together again. */
public final class LetterText {
    private static final int FEWEST_WRAPPED = 3;
    private static final int ONE_IN = 5;

    private LetterText() {}

    /** Returns the text with a line for each paragraph and each point, and an empty line between paragraphs. */
    public static String of(String text) {
        List<Line> lines = PageFurniture.without(TextLines.of(text)).stream()
                .map(line -> line.mark() == Line.Mark.LOST ? line.withMark(Line.Mark.NONE) : line)
                .toList();
        return Objects.requireNonNullElse(Paragraphs.text(isDoubleSpaced(lines) ? closedUp(lines) : lines), "");
    }

    /** Then hardly any line follows upon another, and sentences go on across the empty ones. */
    private static boolean isDoubleSpaced(List<Line> lines) {
        int close = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).blank() && !lines.get(i - 1).blank()) {
                close++;
            } else if (i > 1 && !lines.get(i).blank() && !lines.get(i - 2).blank()) {
                wrapped += Wrapping.goesOn(lines.get(i - 2).text(), lines.get(i).text()) ? 1 : 0;
            }
        }
        return wrapped >= FEWEST_WRAPPED && close * ONE_IN <= wrapped;
    }

    private static List<Line> closedUp(List<Line> lines) {
        List<Line> closed = new ArrayList<>();
        boolean afterText = false;
        for (Line line : lines) {
            if (!line.blank() || !afterText) {
                closed.add(line);
            }
            afterText = !line.blank();
        }
        return closed;
    }
}
