package dk.raadslag.domain.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.MunicipalityCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has become different since a round was opened.
 *
 * @param extensions later deadlines of single municipalities
 * @param gone items that were asked about and have left the agenda
 * @param calledOffAt when the secretariat called the round off, or null
 */
public record RoundChanges(
        Map<MunicipalityCode, Deadline> extensions,
        List<RoundItem> gone,
        @Nullable Instant calledOffAt) {

    /** Nothing has. */
    public static final RoundChanges NONE = new RoundChanges(Map.of(), List.of(), null);

    /** Copies the collections. */
    public RoundChanges {
        extensions = Map.copyOf(extensions);
        gone = List.copyOf(gone);
    }

    RoundChanges extended(MunicipalityCode municipality, Deadline until) {
        Map<MunicipalityCode, Deadline> more = new HashMap<>(extensions);
        more.put(municipality, until);
        return new RoundChanges(more, gone, calledOffAt);
    }

    /** Extensions that no longer lead past the common deadline are none. */
    RoundChanges past(Deadline common) {
        Map<MunicipalityCode, Deadline> later = new HashMap<>(extensions);
        later.values().removeIf(until -> until.compareTo(common) <= 0);
        return new RoundChanges(later, gone, calledOffAt);
    }

    RoundChanges without(List<RoundItem> left) {
        return new RoundChanges(extensions, left, calledOffAt);
    }

    RoundChanges calledOff(@Nullable Instant at) {
        return new RoundChanges(extensions, gone, at);
    }
}
