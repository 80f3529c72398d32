package dk.raadslag.domain.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of whether somebody still is a contact person.
 *
 * @param askedAt when they were last asked, or null
 * @param answeredAt when they last answered, or null
 * @param answer what they answered then
 */
public record Confirmation(
        PersonId person,
        @Nullable Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Answer answer) {

    /** What somebody says of themselves. */
    public enum Answer {
        /** They still are. */
        STILL_HERE,
        /** Somebody else takes over. */
        SUCCESSOR,
        /** They stop. */
        STOPS
    }

    /** Tells whether an answer to the last question is still to come. */
    public boolean isAwaited() {
        return askedAt != null && (answeredAt == null || answeredAt.isBefore(askedAt));
    }
}
