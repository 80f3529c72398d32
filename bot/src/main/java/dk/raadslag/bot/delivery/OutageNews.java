package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Outage;
import java.time.Instant;
import java.util.Set;

/** Is told when a tenant takes nothing any more, and when it does again. */
interface OutageNews {

    /** Returns the tenants whose outage began before this program did. */
    Set<String> standing();

    void began(Outage outage);

    void goesOn(String tenant, Instant nextTry);

    void ended(String tenant, Instant at);
}
