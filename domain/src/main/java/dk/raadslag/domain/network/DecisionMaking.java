package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a network decides, and in which order.
 *
 * @param forums what meets; the first is meant where none is named
 * @param chains the ways a case goes through them; the first is meant where none is named
 */
public record DecisionMaking(List<Forum> forums, List<Chain> chains) {
    /** Copies the lists. */
    public DecisionMaking {
        forums = List.copyOf(forums);
        chains = List.copyOf(chains);
    }

    Optional<Forum> forum(String id) {
        return forums.stream().filter(forum -> forum.id().equals(id)).findFirst();
    }

    /** Follows a forum to whoever has taken over by a day. */
    Optional<Forum> on(String id, LocalDate day) {
        Optional<Forum> found = forum(id);
        for (int hops = 0; hops < forums.size() && found.isPresent(); hops++) {
            Lifetime lifetime = found.get().lifetime();
            if (lifetime.until() == null || !day.isAfter(lifetime.until())) {
                return found;
            }
            found = Optional.ofNullable(lifetime.successor()).flatMap(this::forum);
        }
        return Optional.empty();
    }
}
