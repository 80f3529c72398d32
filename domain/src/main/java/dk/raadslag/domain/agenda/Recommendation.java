package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the meeting is asked to do: who asks it, and the points; {@code rest} is text that follows the points. */
record Recommendation(@Nullable String lead, List<String> points, List<Line> rest) {

    private static final Pattern BEGINS =
            Pattern.compile("\\p{Lu}[^.!?:;]{2,80}? ?indstille[rs](?: (?:til|over ?for) [^.!?:;]{2,80}?)?"
                    + "(?:,? at(?: [\\p{L}-]+){0,3})?[,:]?");

    /**
     * Whether the line says who recommends, and leaves what is recommended to the lines below it; "Det indstilles, at"
     * counts below a section's heading only, as a member's motion says so too.
     */
    static boolean begins(Line line, Section within) {
        return line.mayBeHeading()
                && !(within == Section.PREAMBLE && line.text().startsWith("Det "))
                && line.text().contains("indstille")
                && BEGINS.matcher(line.text()).matches();
    }

    static Recommendation of(List<Line> lines) {
        return new RecommendationReading(lines).read();
    }
}
