package dk.raadslag.domain.delivery;

import java.time.Instant;

/** A time in which a tenant takes no messages. */
public record Outage(String tenant, Instant since, Instant nextTry) {}
