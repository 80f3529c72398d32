package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Outbox.SentText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message that was taken for sending.
 *
 * @param attempt what the last call came to, or null when none was made
 * @param callsBeyond calls made beyond those the message was expected to take
 */
record Outcome(
        Waiting waiting,
        Instant at,
        DeliveryState state,
        SentText sent,
        @Nullable Attempt attempt,
        int callsBeyond) {

    // Claims look for what is due once a second; a message that is not back by then is somebody else's.
    private static final Duration LATEST_RETURN = Duration.ofSeconds(3);

    static Outcome unsent(Waiting waiting, Instant at, DeliveryState state) {
        return new Outcome(waiting, at, state, SentText.NONE, null, 0);
    }

    /** Tells whether the tenant takes calls: this one was accepted, or refused for what it is. */
    boolean isAnswered() {
        return attempt instanceof Attempt.Accepted
                || attempt instanceof Attempt.ConversationGone
                || (attempt instanceof Attempt.Refused refused && refused.reason() != FailureReason.NOT_AUTHORISED);
    }

    /** Returns how long the tenant wants to be left alone. */
    Optional<Duration> pause() {
        return attempt instanceof Attempt.Later later ? Optional.ofNullable(later.retryAfter()) : Optional.empty();
    }

    /** Returns how long those behind it in the conversation wait for it to come back. */
    Optional<Duration> comesBackIn() {
        return attempt instanceof Attempt.Later && state instanceof DeliveryState.Retrying retrying
                ? Optional.of(Duration.between(at, retrying.due()).plus(LATEST_RETURN))
                : Optional.empty();
    }

    /** Returns the address it was delivered to when that is not the one it was sent to. */
    Optional<ChatAddress> moved() {
        return attempt instanceof Attempt.Accepted accepted
                        && !accepted.address().equals(waiting.address())
                ? Optional.of(accepted.address())
                : Optional.empty();
    }
}
