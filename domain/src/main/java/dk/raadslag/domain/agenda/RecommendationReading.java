package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the section of a recommendation into its lead and its points. */
final class RecommendationReading {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?iu:at )?(?:\\d{1,2}|\\p{L}|[IVX]{2,4})(?:\\)|\\.(?= )) *"
                    + "(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{Ll}*\\b)(?=\\S)");
    private static final Pattern THAT = Pattern.compile("^(?iu:at) ");
    private static final Pattern ASKS = Pattern.compile("\\b(?iu:indstille[sr]|anbefale[sr]|foreslå[sr])\\b");
    private static final Pattern ASKING = Pattern.compile(".{0,300}?" + ASKS + ".{0,80}?\\bat\\b:? ");
    private static final int LONGEST = 4000;

    private final List<Line> lines;
    private final List<Line> lead = new ArrayList<>();
    private final List<StringBuilder> points = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private boolean textAfterPoints;
    private boolean thatPoints;
    private boolean numberedPoints;

    RecommendationReading(List<Line> lines) {
        this.lines = FirstPoint.apart(lines);
    }

    Recommendation read() {
        for (int i = 0; i < lines.size(); i++) {
            take(i);
        }
        return points.isEmpty() ? withoutPoints() : new Recommendation(Paragraphs.text(lead), texts(), rest);
    }

    private void take(int i) {
        Line line = lines.get(i);
        if (line.blank()) {
            (points.isEmpty() ? lead : rest).add(line);
        } else if (isPartOfAPoint(line)) {
            points.get(points.size() - 1).append("\n• ").append(line.text());
        } else if (isPoint(line)) {
            numberedPoints = points.isEmpty() ? isNumbered(line) : numberedPoints;
            points.add(new StringBuilder(withoutNumber(line.text())));
        } else if (points.isEmpty()) {
            lead.add(line);
        } else if (!textAfterPoints && !lines.get(i - 1).blank()) {
            Wrapping.append(points.get(points.size() - 1), lines.get(i - 1).text(), line.text());
        } else {
            rest.add(line);
            textAfterPoints = true;
        }
    }

    private boolean isPoint(Line line) {
        return !line.plain() || isNumbered(line) || isThat(line);
    }

    /** Bullets below "At 1)" say what that point is made of. */
    private boolean isPartOfAPoint(Line line) {
        return numberedPoints && !line.plain() && !isNumbered(line);
    }

    static boolean isNumbered(Line line) {
        return NUMBERED.matcher(line.text()).lookingAt();
    }

    /** "at udvalget …" is a point after "… indstiller," and after points of its kind, not within one of another kind. */
    private boolean isThat(Line line) {
        boolean that = THAT.matcher(line.text()).lookingAt();
        if (!that || !points.isEmpty()) {
            return that && thatPoints;
        }
        thatPoints = lead.stream().allMatch(Line::blank)
                || lead.stream().anyMatch(above -> ASKS.matcher(above.text()).find());
        return thatPoints;
    }

    private static String withoutNumber(String text) {
        return NUMBERED.matcher(text).replaceFirst("");
    }

    private List<String> texts() {
        return points.stream()
                .map(point -> point.toString().strip())
                .filter(point -> !point.isEmpty())
                .toList();
    }

    private Recommendation withoutPoints() {
        String all = Paragraphs.text(lead);
        if (all == null) {
            return new Recommendation(null, List.of(), List.of());
        }
        List<String> rows = List.of(all.split("\n+"));
        return rows.size() > 1 && leads(rows.get(0))
                ? new Recommendation(rows.get(0), rows.subList(1, rows.size()), List.of())
                : parted(rows);
    }

    private static boolean leads(String first) {
        return first.endsWith(":")
                || first.endsWith(",")
                || first.endsWith(" at")
                || (ASKS.matcher(first).find() && !Wrapping.endsASentence(first));
    }

    /** "Sekretariatet indstiller, at" leads, what follows is the point. */
    private static Recommendation parted(List<String> rows) {
        String first = rows.get(0);
        Matcher asking = ASKING.matcher(first.substring(0, Math.min(first.length(), LONGEST)));
        if (!asking.lookingAt()) {
            return new Recommendation(null, rows, List.of());
        }
        List<String> points = new ArrayList<>(rows);
        points.set(0, first.substring(asking.end()).strip());
        return new Recommendation(first.substring(0, asking.end()).strip(), points, List.of());
    }
}
