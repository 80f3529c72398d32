package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first of several points "at …" that stands in the line of the lead: "Formanden indstiller, at planen drøftes,". */
final class FirstPoint {

    private static final Pattern IN_THE_LEAD =
            Pattern.compile("(.{0,300}?\\b(?iu:indstille[sr]|anbefale[sr]|foreslå[sr])\\b.{0,80}?) (at .{1,2000})");
    private static final Pattern THAT = Pattern.compile("^(?iu:at) ");
    private static final Pattern ENDS_A_POINT = Pattern.compile("(?iu).{0,3000}(?:[,;.]|[,;] (?:og|samt|eller))");
    private static final Pattern ASKS_ITSELF = Pattern.compile(
            "(?iu).{0,3000}\\b(?:godkender|beslutter|tiltræder|anbefaler|indstiller|vedtager|drøfter),");

    private FirstPoint() {}

    /** Gives the point a line of its own where another one "at …" follows it. */
    static List<Line> apart(List<Line> lines) {
        for (int i = 0; i < lines.size() && lines.get(i).plain(); i++) {
            Matcher lead = IN_THE_LEAD.matcher(lines.get(i).text());
            if (lead.matches()) {
                return anotherFollows(lines, i) ? parted(lines, i, lead) : lines;
            }
        }
        return lines;
    }

    private static boolean anotherFollows(List<Line> lines, int from) {
        String above = lines.get(from).text();
        for (Line line : lines.subList(from + 1, lines.size())) {
            if (!line.plain() || RecommendationReading.isNumbered(line)) {
                return false;
            }
            if (THAT.matcher(line.text()).lookingAt()) {
                return ENDS_A_POINT.matcher(above).matches()
                        && !ASKS_ITSELF.matcher(above).matches();
            }
            above = line.blank() ? above : line.text();
        }
        return false;
    }

    private static List<Line> parted(List<Line> lines, int at, Matcher lead) {
        Line line = lines.get(at);
        List<Line> parted = new ArrayList<>(lines);
        parted.set(at, new Line(line.number(), lead.group(1), line.mark(), line.pageStart()));
        parted.add(at + 1, new Line(line.number(), lead.group(2), Line.Mark.NONE, false));
        return parted;
    }
}
