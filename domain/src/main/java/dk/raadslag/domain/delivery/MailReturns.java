package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was sent by mail, as a mail server names it when it could not be handed on. */
public interface MailReturns {

    /** Returns the messages that were delivered under any of these Message-IDs. */
    List<Mailed> sentAs(Set<String> messageIds);

    /** Marks a message that was taken for delivered as failed: it came back. */
    void cameBack(Mailed mailed, FailureReason reason, Instant at);

    /** A message that was sent by mail, under this Message-ID. */
    record Mailed(
            long id, String messageId, String key, @Nullable PersonId person, Intent intent) {}
}
