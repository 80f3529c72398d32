package dk.raadslag.domain.delivery;

import java.time.Instant;

/** How far a message has come; every state says since or until when. */
public sealed interface DeliveryState {

    /** Waiting for its first attempt, not before {@code due}. */
    record Queued(Instant due) implements DeliveryState {}

    /** Being sent by somebody who must be done by {@code leaseEnds}. */
    record Sending(Instant leaseEnds) implements DeliveryState {}

    /** Acknowledged by the connector, or by the mail server. */
    record Delivered(Instant at, String activityId) implements DeliveryState {
        /** Tells whether it went by mail: then its id is a Message-ID, and nothing sent later can replace it. */
        public boolean byMail() {
            return activityId.startsWith("<");
        }
    }

    /** Tried again at {@code due}; {@code unclear} when the call was not refused and may have delivered it. */
    record Retrying(Instant due, String cause, boolean unclear) implements DeliveryState {
        /** Refused for now. */
        public Retrying(Instant due, String cause) {
            this(due, cause, false);
        }
    }

    /** Will not arrive. */
    record Failed(Instant at, FailureReason reason) implements DeliveryState {}

    /** May or may not have arrived. */
    record Unknown(Instant at, String cause) implements DeliveryState {}

    /** No longer needed; never sent. */
    record Superseded(Instant at) implements DeliveryState {}
}
