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
        return sentAbout(round).stream().map(Sent::message).toList();
    }

    @Override
    public List<Sent> sentAbout(String round) {
        return jdbc.sql("""
                        SELECT * FROM outbox WHERE message_key LIKE :key ORDER BY id""").param("key", "%:" + round + ":%").query((row, index) -> sent(row)).list().stream()
                .filter(one -> one.message().key().startsWith(one.message().kind() + ":" + round + ":"))
                .toList();
    }

    private static Sent sent(ResultSet row) throws SQLException {
        String text = row.getString("sent_text");
        return new Sent(
                new Delivery(row.getString("message_key"), person(row), StateColumns.read(row)),
                text == null ? "" : text);
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        long id = row.getLong("person_id");
        return row.wasNull() ? null : new PersonId(id);
    }
}
