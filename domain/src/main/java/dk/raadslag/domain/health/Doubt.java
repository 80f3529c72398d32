package dk.raadslag.domain.health;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about somebody, of which their colleagues have been asked.
 *
 * @param id given by the store
 * @param answer what a colleague said, or null while nobody has
 * @param answeredBy who that was, or null
 */
public record Doubt(
        long id,
        NetworkId network,
        PersonId person,
        Health.Reason reason,
        Instant raisedAt,
        @Nullable Answer answer,
        @Nullable PersonId answeredBy) {

    /** What a colleague says. */
    public enum Answer {
        /** They are still there. */
        STILL_THERE,
        /** Somebody has taken over; the secretariat decides on it. */
        TAKEN_OVER,
        /** They do not know. */
        UNKNOWN
    }
}
