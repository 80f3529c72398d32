package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Roman numbers of an agenda's items; no Roman list within an agenda that numbers its items otherwise. */
final class RomanNumbers {

    private static final int LARGEST_GAP = 6;
    private static final int FURTHEST_BELOW = 2000;
    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL");
    private static final Pattern NUMBERED =
            Pattern.compile("((?:XL|X{0,3})(?:IX|IV|V?I{0,3}))(?:\\.(\\d{1,2}))?([.):]?)(?: +(\\P{Ll}.*)|$)");

    private final List<Line> lines;
    private final String mark;
    private String firstTitle = "";
    private boolean partBegins;
    private int last;
    private int lastInList;

    private RomanNumbers(List<Line> lines, String mark) {
        this.lines = lines;
        this.mark = mark;
    }

    /** Writes "II.1 Budget" as "Punkt 2.1: Budget" where the items are numbered so from the first one on. */
    static List<Line> written(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Matcher> roman = numbered(lines.get(i));
            if (roman.isPresent() && value(roman.get()) == 1) {
                String mark = roman.get().group(3);
                return secondFollows(lines.subList(i + 1, lines.size()), mark)
                        ? new RomanNumbers(lines, mark).all()
                        : lines;
            }
            if (NumberedLine.of(i, lines.get(i))
                    .filter(NumberedLine::looksCertain)
                    .isPresent()) {
                return lines;
            }
        }
        return lines;
    }

    private static boolean secondFollows(List<Line> below, String mark) {
        return below.stream()
                .flatMap(line -> numbered(line).stream())
                .anyMatch(roman -> value(roman) == 2 && roman.group(3).equals(mark));
    }

    private List<Line> all() {
        List<Line> written = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int at = i;
            written.add(numbered(line)
                    .filter(roman -> !isPointOfAList(roman, at) && goesOn(roman))
                    .map(roman -> written(line, roman))
                    .orElse(line));
            partBegins = line.blank() ? partBegins : ClosedMark.ofPart(line).isPresent();
        }
        return written;
    }

    /** A list within an item counts from one too; it ends where the same number comes once more, which is the item's. */
    private boolean isPointOfAList(Matcher roman, int at) {
        if (last == 0 || roman.group(2) != null || !roman.group(3).equals(mark)) {
            return false;
        }
        int number = value(roman);
        boolean starts = number == 1 && !begins(roman);
        boolean goesOn = lastInList > 0 && number == lastInList + 1;
        boolean point = starts || (goesOn && (number != last + 1 || comesAgain(roman, at)));
        lastInList = point ? number : 0;
        return point;
    }

    /** Further down; where the list has come to an empty line, before the number that follows. */
    private boolean comesAgain(Matcher roman, int at) {
        boolean inOnePiece = !lines.get(at - 1).blank();
        int number = value(roman);
        int until = Math.min(lines.size(), at + FURTHEST_BELOW);
        return lines.subList(at + 1, until).stream()
                .flatMap(line -> numbered(line).stream())
                .filter(below -> below.group(3).equals(mark) && below.group(2) == null)
                .mapToInt(RomanNumbers::value)
                .filter(below -> below == number || (below > number && !inOnePiece))
                .limit(1)
                .anyMatch(below -> below == number);
    }

    private boolean goesOn(Matcher roman) {
        int number = value(roman);
        if (roman.group(2) != null) {
            return number == last;
        }
        boolean next = number == 1 ? begins(roman) : number > last && number <= last + LARGEST_GAP;
        boolean taken = next && roman.group(3).equals(mark);
        last = taken ? number : last;
        return taken;
    }

    /** The numbers start again below a table of contents and in the closed part; "I Fjordby er …" is the preposition. */
    private boolean begins(Matcher roman) {
        String title = Characters.bare(DotLeaders.without(Objects.requireNonNullElse(roman.group(4), "")));
        boolean first = last == 0 || partBegins || title.equals(firstTitle);
        firstTitle = last == 0 ? title : firstTitle;
        return first;
    }

    private static Line written(Line line, Matcher roman) {
        String sub = roman.group(2) == null ? "" : "." + roman.group(2);
        String title = roman.group(4) == null ? "" : " " + roman.group(4);
        String text = "Punkt " + value(roman) + sub + ":" + title;
        return new Line(line.number(), text, line.mark(), line.pageStart(), line.level());
    }

    private static Optional<Matcher> numbered(Line line) {
        if (!line.mayBeHeading() || "IVX".indexOf(line.text().charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher matcher = NUMBERED.matcher(line.text());
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int value(Matcher roman) {
        String number = roman.group(1);
        int tens = number.startsWith("XL")
                ? 4
                : (int) number.chars().takeWhile(c -> c == 'X').count();
        return 10 * tens + UNITS.indexOf(number.substring(TENS.get(tens).length()));
    }
}
