package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import java.time.Instant;

/** Words a message at the moment it is sent, when it is known whether it is still needed. */
public interface Rendering {

    /** Makes the message as of now. */
    Rendered render(Outbox.Queued queued, Instant now);

    /** A message, or the news that it is not needed any more. */
    sealed interface Rendered {}

    /** A new activity. */
    record Fresh(Message message) implements Rendered {}

    /** A new content for an activity sent earlier. */
    record Replacement(String activityId, Message message) implements Rendered {}

    /** Nobody needs it any more: answered meanwhile, or the round is over. */
    record NotNeeded() implements Rendered {}
}
