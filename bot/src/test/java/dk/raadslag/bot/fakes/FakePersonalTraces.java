package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonalTraces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Knows whose traces were to be taken out; that they are, everywhere, is shown on the real tables. */
public final class FakePersonalTraces implements PersonalTraces {
    public final List<EmailAddress> erased = new ArrayList<>();
    private final FakeContacts contacts;

    FakePersonalTraces(FakeContacts contacts) {
        this.contacts = contacts;
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
