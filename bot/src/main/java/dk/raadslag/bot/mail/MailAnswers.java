package dk.raadslag.bot.mail;

import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers by mail whoever wrote by mail, where mail can be sent. */
public final class MailAnswers {
    private static final String KEY = "answer:mail:";

    private final Outbox outbox;
    private final boolean canSend;

    MailAnswers(Outbox outbox, boolean canSend) {
        this.outbox = outbox;
        this.canSend = canSend;
    }

    /** Returns the network a message with this key answers for, unless it is another kind of message. */
    static Optional<NetworkId> networkOf(String key) {
        return Stream.of(KEY, SecondChannel.NOTICES)
                .filter(key::startsWith)
                .map(kind -> new NetworkId(key.substring(kind.length()).split(":", 2)[0]))
                .findFirst();
    }

    /** Writes a network's answer down in the running unit of work; the same mail is answered once. */
    public void answer(Person writer, NetworkId network, String messageId, String words, Instant now) {
        if (canSend) {
            outbox.put(new Dispatch(
                    KEY + network + ":" + messageId,
                    writer.id(),
                    MailCarrier.answering(writer, messageId),
                    new Intent.Answer(words, null),
                    Dispatch.Urgency.CONVERSATION,
                    now));
        }
    }
}
