package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class RememberedContacts implements Contacts {
    private final List<Person> people = new ArrayList<>();
    private final Map<NetworkId, Map<PersonId, List<Appointment>>> appointments = new HashMap<>();

    @Override
    public List<ContactPerson> of(NetworkId network) {
        return in(network).entrySet().stream()
                .map(held -> new ContactPerson(person(held.getKey()).orElseThrow(), held.getValue()))
                .toList();
    }

    @Override
    public Optional<ContactPerson> of(NetworkId network, PersonId person) {
        return of(network).stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst();
    }

    @Override
    public List<NetworkId> networksOf(PersonId person) {
        return appointments.keySet().stream()
                .filter(network -> in(network).containsKey(person))
                .sorted(Comparator.comparing(NetworkId::value))
                .toList();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Person> byEmail(EmailAddress email) {
        return people.stream().filter(one -> one.email().equals(email)).findFirst();
    }

    @Override
    public Person enter(EmailAddress email, String name, String title, String phone) {
        return byEmail(email).orElseGet(() -> {
            Person person = new Person(new PersonId(people.size() + 1), email, name, title, phone);
            people.add(person);
            return person;
        });
    }

    @Override
    public void appoint(NetworkId network, PersonId person, Appointment appointment) {
        in(network).computeIfAbsent(person, nobody -> new ArrayList<>()).add(appointment);
    }

    @Override
    public boolean isEmpty(NetworkId network) {
        return in(network).isEmpty();
    }

    void remove(NetworkId network, EmailAddress email) {
        in(network).remove(byEmail(email).orElseThrow().id());
    }

    private Map<PersonId, List<Appointment>> in(NetworkId network) {
        return appointments.computeIfAbsent(network, nothing -> new HashMap<>());
    }
}
