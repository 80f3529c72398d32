package dk.raadslag.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * What follows an attempt: a refusal for now waits as told or longer each time, an unclear answer is tried once more after
 * a while, and four calls are the end.
 */
public final class DeliveryPolicy {

    private static final int MOST_CALLS = 4;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    // A mail server that has never seen us asks us to come back in a quarter of an hour.
    private static final Duration FIRST_WAIT_FOR_MAIL = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration AFTER_UNCLEAR = Duration.ofSeconds(30);

    private DeliveryPolicy() {}

    /**
     * Returns the state after an attempt.
     *
     * @param queued the message as it was claimed, with the calls made before this one
     * @param spread between 0 and 1, so that many waits do not end at the same moment
     */
    public static DeliveryState after(Attempt attempt, Outbox.Queued queued, Instant now, double spread) {
        int calls = queued.attempts() + 1;
        if (attempt instanceof Attempt.Accepted accepted) {
            return new DeliveryState.Delivered(now, accepted.activityId());
        }
        if (attempt instanceof Attempt.Refused refused) {
            return new DeliveryState.Failed(now, refused.reason());
        }
        if (attempt instanceof Attempt.ConversationGone) {
            return new DeliveryState.Failed(now, FailureReason.CONVERSATION_GONE);
        }
        if (attempt instanceof Attempt.Unclear unclear) {
            return queued.unclear() || calls >= MOST_CALLS
                    ? new DeliveryState.Unknown(now, unclear.cause())
                    : new DeliveryState.Retrying(now.plus(AFTER_UNCLEAR), unclear.cause(), true);
        }
        Attempt.Later later = (Attempt.Later) attempt;
        return calls >= MOST_CALLS
                ? new DeliveryState.Failed(now, FailureReason.GAVE_UP)
                : new DeliveryState.Retrying(now.plus(wait(later, calls, spread)), later.cause());
    }

    /** Returns the state after an attempt by mail: a refusal for now is given minutes and hours instead of seconds. */
    public static DeliveryState afterMail(Attempt attempt, Outbox.Queued queued, Instant now, double spread) {
        int calls = queued.attempts() + 1;
        if (attempt instanceof Attempt.Later later && calls < MOST_CALLS) {
            Duration step = FIRST_WAIT_FOR_MAIL.multipliedBy(1L << (2 * (calls - 1)));
            return new DeliveryState.Retrying(
                    now.plus(step).plusMillis((long) (step.toMillis() * spread)), later.cause());
        }
        return after(attempt, queued, now, spread);
    }

    private static Duration wait(Attempt.Later later, int calls, double spread) {
        Duration step = FIRST_WAIT.multipliedBy(1L << (2 * (calls - 1)));
        Duration own = step.plusMillis((long) (step.toMillis() * spread));
        return later.retryAfter() == null
                ? Collections.min(List.of(own, LONGEST_WAIT))
                : later.retryAfter().plusMillis((long) (500 * spread));
    }
}
