package dk.raadslag.bot.access;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Speaking;
import dk.raadslag.bot.conversation.Welcoming;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells somebody who asked for access what the secretariat has answered. */
final class TellingStrangers {

    private final Contacts contacts;
    private final Outbox outbox;
    private final Welcoming welcoming;
    private final Saying saying;

    TellingStrangers(Contacts contacts, Outbox outbox, Welcoming welcoming, Saying saying) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.welcoming = welcoming;
        this.saying = saying;
    }

    void letIn(Person person, AccessWords.YouAreIn words, Network network, Instant now) {
        put("access-granted:" + person.id() + ":" + now, person.id(), null, words, now);
        welcoming.greet(new Speaking(person, List.of(), List.of(network)), now);
    }

    void declined(AccessRequest request, Network network, Instant now) {
        Phrase words = new AccessWords.YouAreNotIn(network.name(), network.phone());
        put("access-declined:" + request.id(), null, request.wish().address(), words, now);
    }

    String nameOf(PersonId person) {
        return contacts.person(person).map(Person::name).orElse("");
    }

    private void put(String key, @Nullable PersonId person, @Nullable ChatAddress via, Phrase words, Instant now) {
        Intent intent = new Intent.Answer(saying.text(words), null);
        outbox.put(new Dispatch(key, person, via, intent, Dispatch.Urgency.CONVERSATION, now));
    }
}
