package dk.raadslag.store.conversation;

import dk.raadslag.domain.conversation.Shareables;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row an answer. */
final class ShareableTable implements Shareables {
    private final JdbcClient jdbc;

    ShareableTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Shareable answer) {
        jdbc.sql("""
                        INSERT INTO shareable (id, person_id, network, command, words, service_url, tenant_id, user_id,
                        conversation_id, shown_at)
                        VALUES (:id, :person, :network, :command, :words, :serviceUrl, :tenant, :user, :conversation, :at)""")
                .param("id", answer.id())
                .param("person", answer.person().value())
                .param("network", answer.network().value())
                .param("command", answer.command())
                .param("words", Words.of(answer.text()))
                .param("serviceUrl", answer.place().serviceUrl())
                .param("tenant", answer.place().tenantId())
                .param("user", answer.place().userId())
                .param("conversation", answer.place().conversationId())
                .param("at", Moment.of(answer.at()))
                .update();
    }

    @Override
    public Optional<Shareable> find(PersonId person, String id) {
        return jdbc.sql("SELECT * FROM shareable WHERE person_id = :person AND id = :id")
                .param("person", person.value())
                .param("id", id)
                .query((row, index) -> shareable(row))
                .optional();
    }

    @Override
    public Optional<Shareable> newestOf(PersonId person) {
        return jdbc.sql("""
                        SELECT * FROM shareable WHERE person_id = :person ORDER BY shown_at DESC, id
                        FETCH FIRST 1 ROWS ONLY""")
                .param("person", person.value())
                .query((row, index) -> shareable(row))
                .optional();
    }

    @Override
    public void forgetBefore(Instant at) {
        jdbc.sql("DELETE FROM shareable WHERE shown_at < :at")
                .param("at", Moment.of(at))
                .update();
    }

    private static Shareable shareable(ResultSet row) throws SQLException {
        return new Shareable(
                row.getString("id"),
                new PersonId(row.getLong("person_id")),
                new NetworkId(row.getString("network")),
                row.getString("command"),
                row.getString("words"),
                new ChatAddress(
                        row.getString("service_url"),
                        row.getString("tenant_id"),
                        row.getString("user_id"),
                        row.getString("conversation_id")),
                Moment.read(row, "shown_at"));
    }
}
