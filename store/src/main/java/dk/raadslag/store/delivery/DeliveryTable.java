package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.network.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The messages as they stand in the outbox. */
final class DeliveryTable implements Deliveries {
    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Delivery> about(String round) {
        return jdbc
                .sql("""
                        SELECT * FROM outbox WHERE message_key LIKE :key ORDER BY id""")
                .param("key", "%:" + round + ":%")
                .query((row, index) -> new Delivery(row.getString("message_key"), person(row), StateColumns.read(row)))
                .list()
                .stream()
                .filter(one -> one.key().startsWith(one.kind() + ":" + round + ":"))
                .toList();
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        long id = row.getLong("person_id");
        return row.wasNull() ? null : new PersonId(id);
    }
}
