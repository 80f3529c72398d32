package dk.raadslag.bot.delivery;

import java.time.Instant;

/** Is told when a tenant takes nothing any more, and when it does again. */
interface OutageNews {

    void began(String tenant, Instant at);

    void ended(String tenant, Instant at);
}
