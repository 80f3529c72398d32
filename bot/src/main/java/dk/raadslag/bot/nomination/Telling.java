package dk.raadslag.bot.nomination;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.NoticeKey;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;

/** Writes to people about names; the same key twice is one message. */
final class Telling {
    private final Contacts contacts;
    private final Outbox outbox;
    private final Wording wording;

    Telling(Contacts contacts, Outbox outbox, Wording wording) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.wording = wording;
    }

    void tell(PersonId person, String key, Message message, Instant now) {
        outbox.put(new Dispatch(
                NoticeKey.of(person, key),
                person,
                null,
                new Intent.Answer(message.text(), message.card()),
                Dispatch.Urgency.CONVERSATION,
                now));
    }

    void tell(PersonId person, String key, Phrase phrase, Instant now) {
        tell(person, key, Message.of(wording.say(phrase)), now);
    }

    void tellSecretariat(Network network, String key, Phrase phrase, Instant now) {
        contacts.secretariatOf(network, DanishTime.at(now).toLocalDate())
                .forEach(member -> tell(member.id(), key, phrase, now));
    }
}
