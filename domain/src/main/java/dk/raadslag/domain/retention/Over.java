package dk.raadslag.domain.retention;

import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.round.Round;
import java.util.List;

/**
 * What a network no longer needs.
 *
 * @param rounds those whose answers go
 * @param logEntries how much of the log goes
 * @param people those who are forgotten altogether
 */
public record Over(List<Round> rounds, int logEntries, List<ContactPerson> people) {
    /** Copies the lists. */
    public Over {
        rounds = List.copyOf(rounds);
        people = List.copyOf(people);
    }

    /** Tells whether there is nothing to forget. */
    public boolean isEmpty() {
        return rounds.isEmpty() && logEntries == 0 && people.isEmpty();
    }
}
