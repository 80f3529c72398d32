package dk.raadslag.bot.delivery;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
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

/** Writes to people about what they did not ask for, each thing once; whoever cannot be reached gets it once they can be. */
public final class Notices {
    private final UnitOfWork unitOfWork;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Wording wording;

    /** Needs who is in a secretariat, and where messages wait. */
    public Notices(UnitOfWork unitOfWork, Contacts contacts, Outbox outbox, Wording wording) {
        this.unitOfWork = unitOfWork;
        this.contacts = contacts;
        this.outbox = outbox;
        this.wording = wording;
    }

    /** Tells somebody, unless they have been told under this name. */
    public void tell(PersonId person, String name, Message message, Instant now) {
        unitOfWork.run(() -> outbox.put(new Dispatch(
                NoticeKey.of(person, name),
                person,
                null,
                new Intent.Answer(message.text(), message.card()),
                Dispatch.Urgency.CONVERSATION,
                now)));
    }

    /** Tells somebody in words alone, unless they have been told under this name. */
    public void tell(PersonId person, String name, Phrase news, Instant now) {
        tell(person, name, Message.of(wording.say(news)), now);
    }

    /** Tells everybody who serves in the secretariat today, unless they have been told under this name. */
    public void tellSecretariat(Network network, String name, Message message, Instant now) {
        unitOfWork.run(() -> {
            contacts.secretariatOf(network, DanishTime.at(now).toLocalDate())
                    .forEach(member -> tell(member.id(), name, message, now));
            return true;
        });
    }

    /** Tells them in words alone, unless they have been told under this name. */
    public void tellSecretariat(Network network, String name, Phrase news, Instant now) {
        tellSecretariat(network, name, Message.of(wording.say(news)), now);
    }
}
