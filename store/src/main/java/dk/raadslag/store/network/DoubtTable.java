package dk.raadslag.store.network;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.health.Doubt;
import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.health.Health;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a doubt; what a colleague said stays when the doubt is settled. */
final class DoubtTable implements Doubts {
    private final JdbcClient jdbc;

    DoubtTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Doubt> raise(NetworkId network, PersonId person, Health.Reason reason, Instant at) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO doubt (network, person_id, reason, raised_at, raised_on)
                        SELECT :network, CAST(:person AS BIGINT), :reason, :at, CAST(:day AS DATE) WHERE NOT EXISTS (
                        SELECT 1 FROM doubt WHERE network = :network AND person_id = :person AND raised_on = :day)""")
                .param("network", network.value())
                .param("person", person.value())
                .param("reason", reason.name())
                .param("at", Moment.of(at))
                .param("day", DanishTime.at(at).toLocalDate(), Types.DATE)
                .update(keys, "id");
        return Optional.ofNullable(keys.getKey())
                .map(id -> new Doubt(id.longValue(), network, person, reason, at, null, null));
    }

    @Override
    public List<Doubt> open(NetworkId network) {
        return jdbc.sql("SELECT * FROM doubt WHERE network = :network AND settled_at IS NULL ORDER BY id")
                .param("network", network.value())
                .query((row, index) -> read(row))
                .list();
    }

    @Override
    public Optional<Doubt> open(long id) {
        return jdbc.sql("SELECT * FROM doubt WHERE id = :id AND settled_at IS NULL")
                .param("id", id)
                .query((row, index) -> read(row))
                .optional();
    }

    @Override
    public boolean answer(long id, Doubt.Answer answer, PersonId by, Instant at) {
        return jdbc.sql("""
                                UPDATE doubt SET answer = :answer, answered_by = :by, answered_at = :at
                                WHERE id = :id AND settled_at IS NULL AND (answer IS NULL OR answer = 'UNKNOWN')""")
                        .param("id", id)
                        .param("answer", answer.name())
                        .param("by", by.value())
                        .param("at", Moment.of(at))
                        .update()
                > 0;
    }

    @Override
    public void settle(long id, Instant at) {
        jdbc.sql("UPDATE doubt SET settled_at = :at WHERE id = :id AND settled_at IS NULL")
                .param("id", id)
                .param("at", Moment.of(at))
                .update();
    }

    private static Doubt read(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Doubt(
                row.getLong("id"),
                new NetworkId(row.getString("network")),
                new PersonId(row.getLong("person_id")),
                Health.Reason.valueOf(row.getString("reason")),
                Moment.read(row, "raised_at"),
                answer == null ? null : Doubt.Answer.valueOf(answer),
                row.getObject("answered_by") == null ? null : new PersonId(row.getLong("answered_by")));
    }
}
