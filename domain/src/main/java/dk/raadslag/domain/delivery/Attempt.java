package dk.raadslag.domain.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one attempt to send. */
public sealed interface Attempt {

    /** The connector acknowledged: the activity's id, and the address it was sent to with its conversation filled in. */
    record Accepted(ChatAddress address, String activityId) implements Attempt {}

    /** Refused for now and not delivered (429, 412, 502, 504, no connection); a wait was named or is null. */
    record Later(String cause, @Nullable Duration retryAfter) implements Attempt {}

    /** Refused for good. */
    record Refused(FailureReason reason) implements Attempt {}

    /** The conversation named does not exist any more (404); a new one may be created once. */
    record ConversationGone() implements Attempt {}

    /** Neither acknowledged nor refused (500, 503, 408, a reset after sending): it may have been delivered. */
    record Unclear(String cause) implements Attempt {}
}
