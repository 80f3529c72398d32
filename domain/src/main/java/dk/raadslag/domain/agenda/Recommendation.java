package dk.raadslag.domain.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the meeting is asked to do: who asks it, and the points; {@code rest} is text that follows the points. */
record Recommendation(@Nullable String lead, List<String> points, List<Line> rest) {

    static Recommendation of(List<Line> lines) {
        return new RecommendationReading(lines).read();
    }
}
