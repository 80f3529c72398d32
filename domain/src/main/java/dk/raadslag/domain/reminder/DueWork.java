package dk.raadslag.domain.reminder;

import java.time.Instant;

/** Something that falls due by itself; safe to run at any time, any number of times, by several at once. */
public interface DueWork {
    /** Does what is due now. */
    void run(Instant now);
}
