package dk.raadslag.domain.network;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long a network keeps what it no longer needs; what has no time is kept.
 *
 * @param replies the municipalities' answers, from the day their round ended
 * @param log who did what
 * @param endedContacts people, from the last day on which they were anything
 * @param strangers wishes for access nobody has granted
 */
public record RetentionTimes(
        @Nullable Period replies,
        @Nullable Period log,
        @Nullable Period endedContacts,
        @Nullable Period strangers) {
    /** Everything is kept. */
    public static final RetentionTimes FOR_EVER = new RetentionTimes(null, null, null, null);
}
