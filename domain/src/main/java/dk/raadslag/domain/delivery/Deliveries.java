package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been written down to be sent, and how far it has come. */
public interface Deliveries {
    /** Returns the messages about a round, those whose key has its printed id as second part, in the order they were written. */
    List<Delivery> about(String round);

    /** Returns the same messages with the text that was sent. */
    List<Sent> sentAbout(String round);

    /** A message and the text it was sent with; empty where nothing was sent. */
    record Sent(Delivery message, String text) {}

    /** A message and its state. */
    record Delivery(String key, @Nullable PersonId person, DeliveryState state) {
        /** Returns what kind of message it is: the first part of its key. */
        public String kind() {
            return key.substring(0, key.indexOf(':'));
        }
    }
}
