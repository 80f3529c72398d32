package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads a message as it stands before it is claimed. */
final class QueuedRow {
    private QueuedRow() {}

    static Outbox.Queued read(ResultSet row) throws SQLException {
        return new Outbox.Queued(
                row.getLong("id"),
                dispatch(row),
                row.getInt("attempts"),
                row.getBoolean("unclear") || row.getString("state").equals("Sending"));
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        return new Dispatch(
                row.getString("message_key"),
                person(row),
                via(row),
                new IntentColumns(row.getString("intent_kind"), row.getString("intent")).read(),
                row.getBoolean("bulk") ? Dispatch.Urgency.BULK : Dispatch.Urgency.CONVERSATION,
                Moment.read(row, "due"));
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        return row.wasNull() ? null : new PersonId(person);
    }

    private static @Nullable ChatAddress via(ResultSet row) throws SQLException {
        String serviceUrl = row.getString("via_service_url");
        return serviceUrl == null
                ? null
                : new ChatAddress(
                        serviceUrl,
                        row.getString("via_tenant_id"),
                        row.getString("via_user_id"),
                        row.getString("via_conversation_id"),
                        row.getBoolean("via_targeted"));
    }
}
