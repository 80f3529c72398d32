package dk.raadslag.domain.reply;

import java.util.List;
import java.util.stream.Stream;

/** A colleague's answer that another one's stands in place of. */
public record Change(Contribution from, Contribution to) {
    /** Returns what changed hands between two standings of the same municipality, where it says something else. */
    static List<Change> between(MunicipalityStanding before, MunicipalityStanding after) {
        return before.items().stream()
                .flatMap(item -> item.shown().stream().flatMap(from -> after(from, after)))
                .toList();
    }

    private static Stream<Change> after(Contribution from, MunicipalityStanding after) {
        return after.items().stream()
                .filter(item -> item.item().key().equals(from.item()))
                .flatMap(item -> item.shown().stream())
                .filter(to -> !to.person().equals(from.person()) && !to.answer().equals(from.answer()))
                .map(to -> new Change(from, to));
    }
}
