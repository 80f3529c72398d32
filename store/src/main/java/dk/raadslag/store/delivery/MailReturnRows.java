package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.MailReturns;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The delivered messages of the outbox that went by mail; the note of one is its Message-ID. */
final class MailReturnRows implements MailReturns {
    private final JdbcClient jdbc;

    MailReturnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Mailed> sentAs(Set<String> messageIds) {
        if (messageIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT id, note, message_key, person_id, intent_kind, intent FROM outbox
                        WHERE state = 'Delivered' AND note IN (:ids) ORDER BY id""")
                .param("ids", messageIds)
                .query((row, index) -> new Mailed(
                        row.getLong("id"),
                        row.getString("note"),
                        row.getString("message_key"),
                        person(row),
                        new IntentColumns(row.getString("intent_kind"), row.getString("intent")).read()))
                .list();
    }

    @Override
    public void cameBack(Mailed mailed, FailureReason reason, Instant at) {
        jdbc.sql("""
                        UPDATE outbox SET state = 'Failed', note = :reason, ended_at = :at
                        WHERE id = :id AND state = 'Delivered'""")
                .param("id", mailed.id())
                .param("reason", reason.name())
                .param("at", Moment.of(at))
                .update();
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        long id = row.getLong("person_id");
        return row.wasNull() ? null : new PersonId(id);
    }
}
