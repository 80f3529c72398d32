package dk.raadslag.domain.delivery;

import java.time.Instant;
import java.util.Optional;

/** What should have been sent by now and is not. */
public interface Backlog {

    /** Counts the messages that are due and have not come to an end. */
    long size(Instant now);

    /** Returns since when the oldest of them has been due. */
    Optional<Instant> oldest(Instant now);
}
