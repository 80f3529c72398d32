package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;

/** A time in which a network sends nothing to the many: no requests, no reminders; who writes is still answered. */
public record Pause(NetworkId network, Instant since, PersonId by, String reason) {
    /** Strips the reason. */
    public Pause {
        reason = reason.strip();
    }
}
