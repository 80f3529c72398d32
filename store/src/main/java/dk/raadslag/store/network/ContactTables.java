package dk.raadslag.store.network;

import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.StandingIn;
import dk.raadslag.store.column.Json;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons, appointments and absences; a whole network is read with two queries. */
final class ContactTables implements Contacts {
    private static final String APPOINTED = "SELECT * FROM appointment JOIN person ON person.id = appointment.person_id"
            + " WHERE appointment.network = :network";

    private static final String OF_PERSON = " AND (person.id = :person OR person.id IN"
            + " (SELECT person_id FROM absence WHERE network = :network AND deputy_id = :person))";

    private final JdbcClient jdbc;
    private final PersonTable persons;
    private final AbsenceTable absences;

    ContactTables(JdbcClient jdbc, PersonTable persons, AbsenceTable absences) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.absences = absences;
    }

    @Override
    public List<ContactPerson> of(NetworkId network) {
        List<Appointed> rows = jdbc.sql(APPOINTED)
                .param("network", network.value())
                .query((row, index) -> Appointed.read(row))
                .list();
        return complete(rows, absences.of(network));
    }

    @Override
    public Optional<ContactPerson> of(NetworkId network, PersonId person) {
        List<Appointed> rows = jdbc.sql(APPOINTED + OF_PERSON)
                .param("network", network.value())
                .param("person", person.value())
                .query((row, index) -> Appointed.read(row))
                .list();
        Map<PersonId, List<Absence>> away = absences.of(network);
        away.keySet()
                .removeIf(other -> !other.equals(person)
                        && rows.stream().noneMatch(row -> row.person().id().equals(other)));
        return complete(rows, away).stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst();
    }

    @Override
    public List<NetworkId> networksOf(PersonId person) {
        Stream<String> appointed = networks("SELECT network FROM appointment WHERE person_id = :person", person);
        Stream<String> standingIn = networks("SELECT network FROM absence WHERE deputy_id = :person", person);
        return Stream.concat(appointed, standingIn)
                .distinct()
                .sorted()
                .map(NetworkId::new)
                .toList();
    }

    // Two questions, since every turn asks them and H2 reads a UNION anew each time.
    private Stream<String> networks(String sql, PersonId person) {
        return jdbc.sql(sql).param("person", person.value()).query(String.class).list().stream();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return persons.byId(id);
    }

    @Override
    public Optional<Person> byEmail(EmailAddress email) {
        return persons.byEmail(email);
    }

    @Override
    public Person enter(EmailAddress email, String name, String title, String phone) {
        return persons.byEmail(email).orElseGet(() -> persons.insert(email, name, orNull(title), orNull(phone)));
    }

    @Override
    public void appoint(NetworkId network, PersonId person, Appointment appointment) {
        persons.lock(person);
        if (!heldBy(network, person).contains(appointment)) {
            insert(network, person, appointment);
        }
    }

    @Override
    public void keep(NetworkId network, ContactPerson contact) {
        PersonId person = contact.person().id();
        persons.lock(person);
        persons.update(contact.person());
        jdbc.sql("DELETE FROM appointment WHERE network = :network AND person_id = :person")
                .param("network", network.value())
                .param("person", person.value())
                .update();
        contact.appointments().forEach(held -> insert(network, person, held));
        absences.replace(network, person, contact.absences());
    }

    @Override
    public boolean isMet(PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM address WHERE person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isEmpty(NetworkId network) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM appointment WHERE network = :network)")
                .param("network", network.value())
                .query(Boolean.class)
                .single();
    }

    /** One person's own alone, by key: a whole network is imported row by row. */
    private List<Appointment> heldBy(NetworkId network, PersonId person) {
        return jdbc.sql(APPOINTED + " AND person.id = :person")
                .param("network", network.value())
                .param("person", person.value())
                .query((row, index) -> Appointed.read(row).appointment())
                .list();
    }

    /** A deputy who is away comes along, though they hold nothing of their own. */
    private List<ContactPerson> complete(List<Appointed> rows, Map<PersonId, List<Absence>> away) {
        List<ContactPerson> all = new ArrayList<>();
        for (ContactPerson one : Appointed.gather(rows)) {
            List<Absence> own = away.remove(one.person().id());
            all.add(new ContactPerson(one.person(), one.appointments(), own == null ? List.of() : own));
        }
        away.forEach((person, own) ->
                persons.byId(person).ifPresent(known -> all.add(new ContactPerson(known, List.of(), own))));
        return StandingIn.complete(all);
    }

    private void insert(NetworkId network, PersonId person, Appointment appointment) {
        jdbc.sql("""
                        INSERT INTO appointment (network, person_id, municipality, role, areas, duty_from, duty_until)
                        VALUES (:network, :person, :municipality, :role, :areas, :from, :until)""")
                .param("network", network.value())
                .param("person", person.value())
                .param("municipality", appointment.municipality().value())
                .param("role", appointment.role().name())
                .param("areas", Json.write(appointment.areas().stream().sorted().toList()))
                .param("from", appointment.from(), Types.DATE)
                .param("until", appointment.until(), Types.DATE)
                .update();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
