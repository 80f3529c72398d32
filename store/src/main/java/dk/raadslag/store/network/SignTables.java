package dk.raadslag.store.network;

import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.health.Signs;
import dk.raadslag.domain.health.SignsOfLife;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.delivery.StateColumns;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When people were last heard, and what became of the newest message to them; two queries for a whole network. */
final class SignTables implements SignsOfLife {
    private static final String PEOPLE = "(SELECT person_id FROM appointment WHERE network = :network)";

    private final JdbcClient jdbc;

    SignTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Signs> of(NetworkId network) {
        Map<PersonId, Instant> heard = heard(network);
        Map<PersonId, DeliveryState> newest = newest(network);
        Set<PersonId> known = new HashSet<>(heard.keySet());
        known.addAll(newest.keySet());
        Map<PersonId, Signs> all = new HashMap<>();
        known.forEach(person -> all.put(person, new Signs(heard.get(person), newest.get(person))));
        return all;
    }

    private Map<PersonId, Instant> heard(NetworkId network) {
        Map<PersonId, Instant> heard = new HashMap<>();
        jdbc.sql("SELECT person_id, heard_at FROM address WHERE person_id IN " + PEOPLE)
                .param("network", network.value())
                .query(row -> {
                    heard.put(new PersonId(row.getLong("person_id")), Moment.read(row, "heard_at"));
                });
        return heard;
    }

    private Map<PersonId, DeliveryState> newest(NetworkId network) {
        Map<PersonId, DeliveryState> newest = new HashMap<>();
        jdbc.sql("SELECT * FROM outbox WHERE person_id IN " + PEOPLE + """
                         AND state IN ('Delivered', 'Failed') AND ended_at = (SELECT MAX(ended_at) FROM outbox other
                        WHERE other.person_id = outbox.person_id AND other.state IN ('Delivered', 'Failed'))
                        ORDER BY id""")
                .param("network", network.value())
                .query(row -> {
                    newest.put(new PersonId(row.getLong("person_id")), StateColumns.read(row));
                });
        return newest;
    }
}
