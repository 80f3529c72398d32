package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was sent by mail, as a mail server names it when it could not be handed on. */
public interface MailReturns {

    /** Returns the message that was delivered under this Message-ID. */
    Optional<Mailed> sentAs(String messageId);

    /** Marks a message that was taken for delivered as failed: it came back. */
    void cameBack(Mailed mailed, FailureReason reason, Instant at);

    /** A message that was sent by mail. */
    record Mailed(long id, String key, @Nullable PersonId person, Intent intent) {}
}
