package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonalTraces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Knows whose traces were to be taken out; that they are, everywhere, is shown on the real tables. */
public final class FakePersonalTraces implements PersonalTraces {
    public final List<EmailAddress> erased = new ArrayList<>();
    private final FakeContacts contacts;

    FakePersonalTraces(FakeContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Held> of(Person person) {
        return List.of(new Held("person", Map.of("full_name", person.name())));
    }

    @Override
    public List<Held> naming(Person person) {
        return List.of(new Held("outbox", Map.of("intent", "Spørg " + person.name())));
    }

    @Override
    public void erase(Person person, Person instead, Instant now) {
        contacts.rename(instead);
    }

    @Override
    public void erase(EmailAddress email) {
        erased.add(email);
    }
}
