package dk.raadslag.bot.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast messages may leave.
 *
 * @param tenantRps calls a second to one tenant, 0 for as many as possible; Teams takes 50
 * @param conversationWindows whether the limits Teams sets to one conversation are kept
 * @param parallel calls under way at once
 */
@ConfigurationProperties("raadslag.pacing")
record Pacing(
        @DefaultValue("47") int tenantRps,
        @DefaultValue("true") boolean conversationWindows,
        @DefaultValue("32") int parallel) {

    Pacing {
        if (tenantRps < 0 || parallel < 1) {
            throw new IllegalArgumentException("raadslag.pacing: tenant-rps " + tenantRps + ", parallel " + parallel);
        }
    }

    /** Returns how many of the calls under way may be bulk, so that an answer always finds a place. */
    int bulk() {
        return Math.max(1, parallel - parallel / 4);
    }
}
