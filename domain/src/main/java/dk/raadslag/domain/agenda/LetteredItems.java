package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.regex.Pattern;

/** A short agenda that counts its items by letters: "a) Velkomst". */
final class LetteredItems {

    private static final int FEWEST = 3;
    private static final Pattern LETTERED = Pattern.compile("(\\p{L})[).] +\\p{Lu}.*");

    private LetteredItems() {}

    /** Makes them points where they count on from "a" through the text, and nothing else in it counts or has sections. */
    static List<Line> asPoints(List<Line> lines) {
        char next = 'a';
        for (Line line : lines) {
            if (isLettered(line)) {
                if (Character.toLowerCase(line.text().charAt(0)) != next) {
                    return lines;
                }
                next++;
            } else if (counts(line)) {
                return lines;
            }
        }
        return next < 'a' + FEWEST
                ? lines
                : lines.stream().map(LetteredItems::asPoint).toList();
    }

    private static boolean counts(Line line) {
        boolean counts =
                NumberedLine.of(0, line).filter(NumberedLine::looksCertain).isPresent();
        return counts
                || SectionHeading.of(line).filter(LetteredItems::opensAnItem).isPresent();
    }

    private static boolean opensAnItem(SectionHeading heading) {
        return heading.firm() && heading.section().opensAnItem();
    }

    private static boolean isLettered(Line line) {
        return line.mayBeHeading() && LETTERED.matcher(line.text()).matches();
    }

    private static Line asPoint(Line line) {
        return isLettered(line) ? line.reading(line.text().substring(2).strip()).withMark(Line.Mark.GLYPH) : line;
    }
}
