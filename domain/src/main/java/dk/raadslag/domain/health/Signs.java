package dk.raadslag.domain.health;

import dk.raadslag.domain.delivery.DeliveryState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has been heard of a person, and whether they are reached.
 *
 * @param heardAt when they last wrote or pressed anything, or null where nothing is known of that
 * @param newest what became of the newest message to them that came to its end, or null
 */
public record Signs(@Nullable Instant heardAt, @Nullable DeliveryState newest) {
    /** Nothing is known. */
    public static final Signs NONE = new Signs(null, null);
}
