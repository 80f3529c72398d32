package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a person, with the moment it was last heard. */
final class AddressTable implements Addresses {
    private final JdbcClient jdbc;

    AddressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ChatAddress> of(PersonId person) {
        return jdbc.sql("SELECT * FROM address WHERE person_id = :person")
                .param("person", person.value())
                .query((row, index) -> new ChatAddress(
                        row.getString("service_url"),
                        row.getString("tenant_id"),
                        row.getString("user_id"),
                        row.getString("conversation_id")))
                .optional();
    }

    @Override
    public void remember(PersonId person, ChatAddress address, Instant at) {
        JdbcClient.StatementSpec update = statement("""
                UPDATE address SET service_url = :serviceUrl, tenant_id = :tenant, user_id = :user,
                conversation_id = :conversation, heard_at = :at WHERE person_id = :person AND heard_at <= :at""", address);
        if (write(update, person, at) == 0) {
            JdbcClient.StatementSpec insert = statement("""
                    INSERT INTO address (person_id, service_url, tenant_id, user_id, conversation_id, heard_at)
                    SELECT :person, :serviceUrl, :tenant, :user, :conversation, :at
                    WHERE NOT EXISTS (SELECT 1 FROM address WHERE person_id = :person)""", address);
            write(insert, person, at);
        }
    }

    @Override
    public void forget(PersonId person) {
        jdbc.sql("DELETE FROM address WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, ChatAddress address) {
        return jdbc.sql(sql)
                .param("serviceUrl", address.serviceUrl())
                .param("tenant", address.tenantId())
                .param("user", address.userId())
                .param("conversation", address.conversationId(), Types.VARCHAR);
    }

    private static int write(JdbcClient.StatementSpec statement, PersonId person, Instant at) {
        return statement
                .param("person", person.value())
                .param("at", Moment.of(at))
                .update();
    }
}
