package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Messages written down before they are sent. */
public interface Outbox {

    /** Writes a message down in the running unit of work; returns false, writing nothing, when its key is there already. */
    boolean put(Dispatch dispatch);

    /**
     * Takes up to {@code most} due messages for sending, conversation before bulk, then oldest first; each becomes {@link
     * DeliveryState.Sending} until {@code now + lease} and nobody else gets it. Messages whose lease ran out are taken
     * again.
     *
     * @param leftAlone tenants whose messages stay where they are, {@link ChatAddress#BY_MAIL} for people who have no address
     */
    List<Queued> claim(Instant now, Duration lease, int most, Set<String> leftAlone);

    /** Takes them of all tenants. */
    default List<Queued> claim(Instant now, Duration lease, int most) {
        return claim(now, lease, most, Set.of());
    }

    /** Ends all leases, where whoever held them is known to be gone; returns how many there were. */
    int endLeases(Instant now);

    /** Moves the end of the lease of those claimed messages that are still being sent: they wait their turn. */
    void leaseUntil(Collection<Long> ids, Instant leaseEnds);

    /**
     * Stores what became of a message, and the text that was sent if any was. One marked {@link DeliveryState.Queued} is given
     * back unsent; one whose lease merely ends counts as perhaps sent.
     */
    void mark(long id, DeliveryState state, SentText sent);

    /**
     * Lets the messages whose key begins with these colon-separated parts be tried from {@code now}, as far as they are queued
     * for later or failed for want of an address.
     */
    int revive(String keyPrefix, Instant now);

    /**
     * Lets what one person was to be told be tried again from {@code now}, as far as it failed for want of an address; {@code
     * kinds} are the first parts of the keys.
     */
    int revive(PersonId person, Set<String> kinds, Instant now);

    /** A claimed message. {@code attempts} counts earlier calls; {@code unclear} tells that an earlier one was ambiguous. */
    record Queued(long id, Dispatch dispatch, int attempts, boolean unclear) {}

    /** What was put on the wire; empty text when nothing was. */
    record SentText(String text, boolean recreatedConversation) {
        /** Nothing was sent. */
        public static final SentText NONE = new SentText("", false);
    }
}
