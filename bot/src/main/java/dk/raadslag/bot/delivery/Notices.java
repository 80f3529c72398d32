package dk.raadslag.bot.delivery;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.NoticeKey;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.time.Instant;

/** Writes to a secretariat about the running of the bot, each thing once. */
public final class Notices {
    private final UnitOfWork unitOfWork;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Wording wording;

    Notices(UnitOfWork unitOfWork, Contacts contacts, Outbox outbox, Wording wording) {
        this.unitOfWork = unitOfWork;
        this.contacts = contacts;
        this.outbox = outbox;
        this.wording = wording;
    }

    /** Tells every member of the secretariat, unless they have been told under this name. */
    public void tell(Network network, String name, Phrase news, Instant now) {
        String words = wording.say(news);
        unitOfWork.run(() -> contacts.secretariatOf(network).stream()
                .map(member -> outbox.put(notice(member, name, words, now)))
                .toList());
    }

    private static Dispatch notice(Person member, String name, String words, Instant now) {
        return new Dispatch(
                NoticeKey.of(member.id(), name),
                member.id(),
                null,
                new Intent.Answer(words, null),
                Dispatch.Urgency.CONVERSATION,
                now);
    }
}
