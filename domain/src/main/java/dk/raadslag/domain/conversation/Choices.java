package dk.raadslag.domain.conversation;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.util.Optional;

/** Which network a person works in, where they have several. */
public interface Choices {

    /** Returns the network the person chose last. */
    Optional<NetworkId> networkOf(PersonId person);

    /** Keeps the person's choice. */
    void choose(PersonId person, NetworkId network);
}
