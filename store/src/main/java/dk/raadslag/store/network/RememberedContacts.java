package dk.raadslag.store.network;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.revision.Remembered;
import java.util.List;
import java.util.Optional;

/** A network's contact persons from memory, since every turn asks who is on duty. */
final class RememberedContacts implements Contacts {
    private final Contacts stored;
    private final Remembered<List<ContactPerson>> rosters;

    RememberedContacts(Contacts stored, Remembered<List<ContactPerson>> rosters) {
        this.stored = stored;
        this.rosters = rosters;
    }

    @Override
    public List<ContactPerson> of(NetworkId network) {
        return rosters.of(network, () -> stored.of(network));
    }

    @Override
    public Optional<ContactPerson> of(NetworkId network, PersonId person) {
        return of(network).stream()
                .filter(contact -> contact.person().id().equals(person))
                .findFirst();
    }

    @Override
    public List<NetworkId> networksOf(PersonId person) {
        return stored.networksOf(person);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return stored.person(id);
    }

    @Override
    public Optional<Person> byEmail(EmailAddress email) {
        return stored.byEmail(email);
    }

    @Override
    public Person enter(EmailAddress email, String name, String title, String phone) {
        return stored.enter(email, name, title, phone);
    }

    @Override
    public void appoint(NetworkId network, PersonId person, Appointment appointment) {
        stored.appoint(network, person, appointment);
        rosters.forget(network);
    }

    /** A name or an address changes in every network the person serves in. */
    @Override
    public void keep(NetworkId network, ContactPerson contact) {
        stored.keep(network, contact);
        rosters.forget(network);
        stored.networksOf(contact.person().id()).stream()
                .filter(other -> !other.equals(network))
                .forEach(rosters::forget);
    }

    @Override
    public boolean isMet(PersonId person) {
        return stored.isMet(person);
    }

    @Override
    public boolean isEmpty(NetworkId network) {
        return stored.isEmpty(network);
    }
}
