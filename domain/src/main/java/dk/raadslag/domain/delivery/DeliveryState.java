package dk.raadslag.domain.delivery;

import java.time.Instant;

/** How far a message has come; every state says since or until when. */
public sealed interface DeliveryState {

    /** Waiting for its first attempt, not before {@code due}. */
    record Queued(Instant due) implements DeliveryState {}

    /** Being sent by somebody who must be done by {@code leaseEnds}. */
    record Sending(Instant leaseEnds) implements DeliveryState {}

    /** Acknowledged by the connector. */
    record Delivered(Instant at, String activityId) implements DeliveryState {}

    /** Refused for now; tried again at {@code due}. */
    record Retrying(Instant due, String cause) implements DeliveryState {}

    /** Will not arrive. */
    record Failed(Instant at, FailureReason reason) implements DeliveryState {}

    /** May or may not have arrived. */
    record Unknown(Instant at, String cause) implements DeliveryState {}

    /** No longer needed; never sent. */
    record Superseded(Instant at) implements DeliveryState {}
}
