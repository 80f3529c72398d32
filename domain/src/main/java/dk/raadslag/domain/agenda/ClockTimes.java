package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An agenda that is a programme too: every item begins with the time at which it is reached. */
final class ClockTimes {

    private static final int FEWEST = 3;
    private static final int STEP = 5;
    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 22;
    private static final String CLOCK = "(?:(?iu:kl\\.?) ?)?(\\d{1,2})[.:](\\d{2})";
    private static final Pattern AT = Pattern.compile(CLOCK
            + "(?: ?(?:[-–]|(?iu:til)) ?(?:kl\\.? ?)?\\d{1,2}[.:]\\d{2})? ?[:–-]? +(?=[\\p{Lu}\\d\"”»'(].*\\p{L})");

    private ClockTimes() {}

    /** Takes the times off where they go through the day; what then has no number is a point. */
    static List<Line> without(List<Line> lines) {
        int latest = 0;
        int found = 0;
        for (Line line : lines) {
            Matcher at = AT.matcher(line.text());
            if (!line.blank() && at.lookingAt()) {
                int minute = minute(at);
                if (minute < latest) {
                    return lines;
                }
                latest = minute;
                found++;
            }
        }
        return found < FEWEST ? lines : lines.stream().map(ClockTimes::without).toList();
    }

    /** The minute of the day, or -1 for what is a sub-item's number or a sum. */
    private static int minute(Matcher at) {
        int hour = Integer.parseInt(at.group(1));
        int minutes = Integer.parseInt(at.group(2));
        boolean clock = hour >= FIRST_HOUR && hour <= LAST_HOUR && minutes < 60 && minutes % STEP == 0;
        return clock ? 60 * hour + minutes : -1;
    }

    private static Line without(Line line) {
        Matcher at = AT.matcher(line.text());
        if (line.blank() || !at.lookingAt()) {
            return line;
        }
        Line bare = line.reading(line.text().substring(at.end()));
        return NumberedLine.of(0, bare).isPresent() ? bare : bare.withMark(Line.Mark.GLYPH);
    }
}
