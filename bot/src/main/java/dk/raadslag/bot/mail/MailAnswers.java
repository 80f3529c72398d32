package dk.raadslag.bot.mail;

import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Person;
import java.time.Instant;

/** Answers by mail whoever wrote by mail, where mail can be sent. */
public final class MailAnswers {
    private final Outbox outbox;
    private final boolean canSend;

    MailAnswers(Outbox outbox, boolean canSend) {
        this.outbox = outbox;
        this.canSend = canSend;
    }

    /** Writes an answer down in the running unit of work; the same mail is answered once. */
    public void answer(Person writer, String messageId, String words, Instant now) {
        if (canSend) {
            outbox.put(new Dispatch(
                    "answer:mail:" + messageId,
                    writer.id(),
                    MailCarrier.answering(writer, messageId),
                    new Intent.Answer(words, null),
                    Dispatch.Urgency.CONVERSATION,
                    now));
        }
    }
}
