package dk.raadslag.domain.meeting;

import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What has been published of the networks' calendars, and the secret each is read by. */
public interface Calendars {

    /** Returns the secret of a network's calendar; {@code fresh} makes it where there is none yet. */
    String secretOf(NetworkId network, Supplier<String> fresh);

    /** Returns the network whose calendar is read by this secret. */
    Optional<NetworkId> readBy(String secret);

    /** Publishes an event: its revision grows when it is another than it was the last time. */
    Published publish(CalendarEvent event, Instant now);

    /** An event, how often it has changed since it was first published, and when it last did. */
    record Published(CalendarEvent event, int sequence, Instant changedAt) {}
}
