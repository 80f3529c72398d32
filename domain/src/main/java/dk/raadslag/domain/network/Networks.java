package dk.raadslag.domain.network;

import java.util.List;
import java.util.Optional;

/** The networks this installation serves. */
public interface Networks {

    /** Returns all of them, in order of id. */
    List<Network> all();

    /** Returns one by id. */
    Optional<Network> find(NetworkId id);

    /** Notices at once what has just been changed. */
    default void lookAgain() {}
}
