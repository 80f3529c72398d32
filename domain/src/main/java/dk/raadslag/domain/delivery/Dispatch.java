package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to be written down for sending.
 *
 * @param key unique over all messages; a second one with the same key is not written
 * @param person whom it is for, or null for an answer to somebody unknown
 * @param via the address to answer at, or null to use the person's newest address when it is sent
 * @param intent what it is to say
 * @param urgency conversation goes before bulk
 * @param due not to be sent before
 */
public record Dispatch(
        String key, @Nullable PersonId person, @Nullable ChatAddress via, Intent intent, Urgency urgency, Instant due) {

    /** Returns the same message, not to be sent before this moment. */
    public Dispatch notBefore(Instant moment) {
        return new Dispatch(key, person, via, intent, urgency, moment);
    }

    /** Which queue a message stands in. */
    public enum Urgency {
        /** Somebody is waiting for the answer. */
        CONVERSATION,
        /** One of many. */
        BULK
    }
}
