package dk.raadslag.domain.casework;

import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import java.util.List;
import java.util.Optional;

/** All cases; nothing is ever taken out of one. */
public interface Cases {

    /** Stores a new case under the network's next number. */
    Case begin(Network network, Case.Subject subject);

    /** Adds what has happened; {@code number} is how many events the case had, and a number that is taken is refused. */
    void add(CaseId id, int number, CaseEvent event);

    /** Returns a network's cases, oldest first. */
    List<Case> of(NetworkId network);

    /** Returns one of a network's cases by its number. */
    Optional<Case> find(NetworkId network, int number);
}
