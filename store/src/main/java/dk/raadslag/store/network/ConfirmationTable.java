package dk.raadslag.store.network;

import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a person and network. */
final class ConfirmationTable implements Confirmations {
    private final JdbcClient jdbc;

    ConfirmationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(NetworkId network, LocalDate dueOn, Instant at) {
        return jdbc.sql("""
                                INSERT INTO confirmation_round (network, due_on, begun_at)
                                SELECT :network, CAST(:day AS DATE), :at WHERE NOT EXISTS (
                                SELECT 1 FROM confirmation_round WHERE network = :network AND due_on = :day)""")
                        .param("network", network.value())
                        .param("day", dueOn)
                        .param("at", Moment.of(at))
                        .update()
                > 0;
    }

    @Override
    public void asked(NetworkId network, PersonId person, Instant at) {
        if (write(
                        "UPDATE confirmation SET asked_at = :at WHERE network = :network AND person_id = :person",
                        network,
                        person,
                        at,
                        null)
                == 0) {
            write(
                    "INSERT INTO confirmation (network, person_id, asked_at) VALUES (:network, :person, :at)",
                    network,
                    person,
                    at,
                    null);
        }
    }

    @Override
    public void answered(NetworkId network, PersonId person, Confirmation.Answer answer, Instant at) {
        if (write("""
                UPDATE confirmation SET answered_at = :at, answer = :answer
                WHERE network = :network AND person_id = :person""", network, person, at, answer) == 0) {
            write("""
                    INSERT INTO confirmation (network, person_id, answered_at, answer)
                    VALUES (:network, :person, :at, :answer)""", network, person, at, answer);
        }
    }

    @Override
    public List<Confirmation> of(NetworkId network) {
        return jdbc.sql("SELECT * FROM confirmation WHERE network = :network ORDER BY person_id")
                .param("network", network.value())
                .query((row, index) -> read(row))
                .list();
    }

    private int write(
            String sql, NetworkId network, PersonId person, Instant at, Confirmation.@Nullable Answer answer) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("network", network.value())
                .param("person", person.value())
                .param("at", Moment.of(at));
        return (answer == null ? statement : statement.param("answer", answer.name())).update();
    }

    private static Confirmation read(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Confirmation(
                new PersonId(row.getLong("person_id")),
                Moment.readOrNull(row, "asked_at"),
                Moment.readOrNull(row, "answered_at"),
                answer == null ? null : Confirmation.Answer.valueOf(answer));
    }
}
