package dk.raadslag.domain.health;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.util.Map;

/** What has been heard of the people of a network. */
public interface SignsOfLife {

    /** Returns what is known, by person; somebody of whom nothing is known is left out. */
    Map<PersonId, Signs> of(NetworkId network);
}
