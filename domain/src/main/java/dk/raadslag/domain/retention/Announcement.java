package dk.raadslag.domain.retention;

import dk.raadslag.domain.network.NetworkId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a secretariat has been told what will be forgotten.
 *
 * @param dueOn when it will be
 * @param waitsUntil when it is asked again, where the secretariat wanted to wait; else null
 */
public record Announcement(
        NetworkId network, LocalDate dueOn, @Nullable LocalDate waitsUntil) {

    /** Tells whether it is to be carried out on this day. */
    public boolean isDue(LocalDate day) {
        return waitsUntil == null && !day.isBefore(dueOn);
    }

    /** Tells whether there is nothing to tell on this day, because it is told already or waits. */
    public boolean holdsOn(LocalDate day) {
        return waitsUntil == null || day.isBefore(waitsUntil);
    }
}
