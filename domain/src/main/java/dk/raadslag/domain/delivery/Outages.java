package dk.raadslag.domain.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which tenants take no messages at present, whichever program found out. */
public interface Outages {

    /** Returns the outages that have not ended. */
    List<Outage> all();

    /** Stores an outage; returns false, storing nothing, when the tenant has one already. */
    boolean begin(Outage outage);

    /** Notes when a tenant that has an outage is tried again. */
    void tryAgain(String tenant, Instant at);

    /** Ends a tenant's outage and returns it; empty when it has none. */
    Optional<Outage> end(String tenant);
}
