package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which networks send nothing to the many at present. */
public interface Pauses {
    /** Returns the pauses that have not ended. */
    List<Pause> all();

    /** Stores a pause; returns false, storing nothing, when the network has one already. */
    boolean begin(Pause pause);

    /** Ends a network's pause; returns false when it has none. */
    boolean end(NetworkId network, PersonId by, Instant at);

    /** Returns the pause of a network. */
    default Optional<Pause> of(NetworkId network) {
        return all().stream().filter(pause -> pause.network().equals(network)).findFirst();
    }
}
