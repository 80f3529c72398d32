package dk.raadslag.bot.delivery;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.time.Instant;
import java.util.Optional;

/** Writes to a secretariat by mail about the running of the bot, each thing once. */
public final class MailedNotices {
    private final UnitOfWork unitOfWork;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Wording wording;
    private final SecondChannel second;

    MailedNotices(UnitOfWork unitOfWork, Contacts contacts, Outbox outbox, Wording wording, SecondChannel second) {
        this.second = second;
        this.unitOfWork = unitOfWork;
        this.contacts = contacts;
        this.outbox = outbox;
        this.wording = wording;
    }

    /** Tells them what would not get through Teams; nobody where there is no mail. */
    public void write(Network network, String name, Phrase news, Instant now) {
        String words = wording.say(news);
        unitOfWork.run(() -> contacts.secretariatOf(network, DanishTime.at(now).toLocalDate()).stream()
                .flatMap(member -> letter(network, member, name, words, now).stream())
                .map(outbox::put)
                .toList());
    }

    private Optional<Dispatch> letter(Network network, Person member, String name, String words, Instant now) {
        Dispatch said = new Dispatch(
                SecondChannel.NOTICES + network.id() + ":" + member.id() + ":" + name,
                member.id(),
                null,
                new Intent.Answer(words, null),
                Dispatch.Urgency.CONVERSATION,
                now);
        return second.addressFor(said)
                .map(to -> new Dispatch(said.key(), member.id(), to, said.intent(), said.urgency(), now));
    }
}
