package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.StandingIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class FakeContacts implements Contacts, Remembered {
    /** Those who have never opened the bot. */
    public final Set<PersonId> unmet = new HashSet<>();

    private List<Person> persons = new ArrayList<>();
    private Map<NetworkId, Map<PersonId, ContactPerson>> held = new LinkedHashMap<>();

    @Override
    public List<ContactPerson> of(NetworkId network) {
        return StandingIn.complete(List.copyOf(in(network).values()));
    }

    @Override
    public Optional<ContactPerson> of(NetworkId network, PersonId person) {
        return of(network).stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst();
    }

    @Override
    public List<NetworkId> networksOf(PersonId person) {
        return held.keySet().stream()
                .filter(network -> of(network, person).isPresent())
                .sorted(Comparator.comparing(NetworkId::value))
                .toList();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return persons.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Person> byEmail(EmailAddress email) {
        return persons.stream().filter(one -> one.email().equals(email)).findFirst();
    }

    @Override
    public Person enter(EmailAddress email, String name, String title, String phone) {
        return byEmail(email).orElseGet(() -> {
            Person person = new Person(new PersonId(persons.size() + 1L), email, name, title, phone);
            persons.add(person);
            return person;
        });
    }

    @Override
    public void appoint(NetworkId network, PersonId person, Appointment appointment) {
        Person known = person(person).orElseThrow();
        ContactPerson before = in(network).getOrDefault(person, new ContactPerson(known, List.of()));
        keep(network, before.appointed(appointment));
    }

    @Override
    public void keep(NetworkId network, ContactPerson contact) {
        Person person = contact.person();
        persons.replaceAll(one -> one.id().equals(person.id()) ? person : one);
        held.computeIfAbsent(network, none -> new LinkedHashMap<>())
                .put(person.id(), new ContactPerson(person, contact.appointments(), contact.absences()));
    }

    @Override
    public boolean isMet(PersonId person) {
        return !unmet.contains(person);
    }

    @Override
    public boolean isEmpty(NetworkId network) {
        return in(network).isEmpty();
    }

    void rename(Person person) {
        persons.replaceAll(one -> one.id().equals(person.id()) ? person : one);
    }

    /** Takes somebody out of a network, as the secretariat may. */
    public void remove(NetworkId network, EmailAddress email) {
        in(network).remove(byEmail(email).orElseThrow().id());
    }

    private Map<PersonId, ContactPerson> in(NetworkId network) {
        return held.getOrDefault(network, Map.of());
    }

    @Override
    public Runnable snapshot() {
        List<Person> personsBefore = new ArrayList<>(persons);
        Map<NetworkId, Map<PersonId, ContactPerson>> heldBefore = new LinkedHashMap<>();
        held.forEach((network, people) -> heldBefore.put(network, new LinkedHashMap<>(people)));
        return () -> {
            persons = personsBefore;
            held = heldBefore;
        };
    }
}
