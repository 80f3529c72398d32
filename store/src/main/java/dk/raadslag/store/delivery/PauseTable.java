package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Pause;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a pause; those that have ended stay. */
final class PauseTable implements Pauses {
    private final JdbcClient jdbc;

    PauseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Pause> all() {
        return jdbc.sql("SELECT * FROM pause WHERE ended_at IS NULL ORDER BY id")
                .query((row, index) -> new Pause(
                        new NetworkId(row.getString("network")),
                        Moment.read(row, "since"),
                        new PersonId(row.getLong("begun_by")),
                        row.getString("reason")))
                .list();
    }

    @Override
    public boolean begin(Pause pause) {
        return jdbc.sql("""
                                INSERT INTO pause (network, since, begun_by, reason)
                                SELECT :network, :since, :by, :reason WHERE NOT EXISTS
                                (SELECT 1 FROM pause WHERE network = :network AND ended_at IS NULL)""")
                        .param("network", pause.network().value())
                        .param("since", Moment.of(pause.since()))
                        .param("by", pause.by().value())
                        .param("reason", Words.of(pause.reason()))
                        .update()
                > 0;
    }

    @Override
    public boolean end(NetworkId network, PersonId by, Instant at) {
        return jdbc.sql("UPDATE pause SET ended_at = :at, ended_by = :by WHERE network = :network AND ended_at IS NULL")
                        .param("network", network.value())
                        .param("by", by.value())
                        .param("at", Moment.of(at))
                        .update()
                > 0;
    }
}
