package dk.raadslag.domain.health;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The doubts of which colleagues have been asked, so that nobody is asked twice about the same. */
public interface Doubts {

    /** Writes down in the running unit of work that colleagues are asked; empty where they were earlier that day. */
    Optional<Doubt> raise(NetworkId network, PersonId person, Health.Reason reason, Instant at);

    /** Returns a network's doubts that have not been settled, oldest first. */
    List<Doubt> open(NetworkId network);

    /** Returns a doubt that has not been settled. */
    Optional<Doubt> open(long id);

    /** Keeps what a colleague said; returns false when another has said something that counts more than not knowing. */
    boolean answer(long id, Doubt.Answer answer, PersonId by, Instant at);

    /** Lays a doubt aside: its reason is gone. */
    void settle(long id, Instant at);
}
