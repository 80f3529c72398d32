package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class FakeContacts implements Contacts {
    private final List<Person> persons = new ArrayList<>();
    private final Map<NetworkId, Map<PersonId, List<Appointment>>> held = new LinkedHashMap<>();

    @Override
    public List<ContactPerson> of(NetworkId network) {
        return in(network).keySet().stream()
                .flatMap(person -> of(network, person).stream())
                .toList();
    }

    @Override
    public Optional<ContactPerson> of(NetworkId network, PersonId person) {
        return Optional.ofNullable(in(network).get(person))
                .map(appointments -> new ContactPerson(person(person).orElseThrow(), appointments));
    }

    @Override
    public List<NetworkId> networksOf(PersonId person) {
        return held.keySet().stream()
                .filter(network -> in(network).containsKey(person))
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
        held.computeIfAbsent(network, none -> new LinkedHashMap<>())
                .computeIfAbsent(person, none -> new ArrayList<>())
                .add(appointment);
    }

    @Override
    public boolean isEmpty(NetworkId network) {
        return in(network).isEmpty();
    }

    /** Takes somebody out of a network, as the secretariat may. */
    public void remove(NetworkId network, EmailAddress email) {
        in(network).remove(byEmail(email).orElseThrow().id());
    }

    private Map<PersonId, List<Appointment>> in(NetworkId network) {
        return held.getOrDefault(network, Map.of());
    }
}
