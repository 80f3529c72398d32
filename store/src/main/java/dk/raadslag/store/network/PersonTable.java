package dk.raadslag.store.network;

import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a person; the identity column never gives a number twice. */
final class PersonTable {
    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> byId(PersonId id) {
        return jdbc.sql("SELECT id AS person_id, person.* FROM person WHERE id = :id")
                .param("id", id.value())
                .query((row, index) -> read(row))
                .optional();
    }

    Optional<Person> byEmail(EmailAddress email) {
        return jdbc.sql("SELECT id AS person_id, person.* FROM person WHERE email = :email")
                .param("email", email.value())
                .query((row, index) -> read(row))
                .optional();
    }

    Person insert(EmailAddress email, String name, @Nullable String title, @Nullable String phone) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO person (email, full_name, title, phone) VALUES (:email, :name, :title, :phone)")
                .param("email", email.value())
                .param("name", name)
                .param("title", title, Types.VARCHAR)
                .param("phone", phone, Types.VARCHAR)
                .update(keys, "id");
        PersonId id = new PersonId(Objects.requireNonNull(keys.getKey()).longValue());
        return new Person(id, email, name, title, phone);
    }

    void update(Person person) {
        jdbc.sql("UPDATE person SET email = :email, full_name = :name, title = :title, phone = :phone WHERE id = :id")
                .param("id", person.id().value())
                .param("email", person.email().value())
                .param("name", person.name())
                .param("title", person.title(), Types.VARCHAR)
                .param("phone", person.phone(), Types.VARCHAR)
                .update();
    }

    /** Lets only one unit of work at a time change what belongs to the person. */
    void lock(PersonId id) {
        jdbc.sql("SELECT id FROM person WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    static Person read(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getLong("person_id")),
                new EmailAddress(row.getString("email")),
                row.getString("full_name"),
                row.getString("title"),
                row.getString("phone"));
    }
}
