package dk.raadslag.bot.network;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.NoticeKey;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.time.Instant;

/** Writes to people about something they did not ask for; whoever cannot be reached gets it once they can be. */
final class Notices {
    private final Outbox outbox;
    private final Contacts contacts;

    Notices(Outbox outbox, Contacts contacts) {
        this.outbox = outbox;
        this.contacts = contacts;
    }

    /** Writes to one person; the same key twice is one message. */
    void tell(Person person, String key, Message message, Instant now) {
        outbox.put(new Dispatch(
                NoticeKey.of(person.id(), key),
                person.id(),
                null,
                new Intent.Answer(message.text(), message.card()),
                Dispatch.Urgency.CONVERSATION,
                now));
    }

    /** Writes to everybody in a network's secretariat. */
    void tellSecretariat(Network network, String key, Message message, Instant now) {
        contacts.secretariatOf(network, DanishTime.at(now).toLocalDate())
                .forEach(member -> tell(member, key, message, now));
    }
}
