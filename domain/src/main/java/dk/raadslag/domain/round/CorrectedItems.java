package dk.raadslag.domain.round;

import java.util.List;

/**
 * The items of a round as a later version of the agenda has them.
 *
 * @param items what is asked about now; those that were asked about before have kept their key
 * @param gone what was asked about and is no longer on the agenda
 * @param leftOut the closed items of the agenda, by number
 */
public record CorrectedItems(List<RoundItem> items, List<RoundItem> gone, List<String> leftOut) {
    /** Copies the lists. */
    public CorrectedItems {
        items = List.copyOf(items);
        gone = List.copyOf(gone);
        leftOut = List.copyOf(leftOut);
    }
}
