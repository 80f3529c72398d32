package dk.raadslag.store.access;

import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.access.AccessRequests;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a wish. */
final class AccessRequestTable implements AccessRequests {
    private final JdbcClient jdbc;

    AccessRequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AccessRequest open(AccessRequest.Wish wish) {
        jdbc.sql("""
                        INSERT INTO access_request (tenant_id, aad_object_id, network, full_name, email, service_url,
                        user_id, conversation_id, asked_at)
                        VALUES (:tenant, :object, :network, :name, :email, :serviceUrl, :user, :conversation, :at)""")
                .param("tenant", wish.account().tenantId())
                .param("object", wish.account().aadObjectId())
                .param("network", wish.network().value())
                .param("name", Words.of(wish.name()))
                .param("email", wish.email().value())
                .param("serviceUrl", wish.address().serviceUrl())
                .param("user", wish.address().userId())
                .param("conversation", wish.address().conversationId(), Types.VARCHAR)
                .param("at", Moment.of(wish.at()))
                .update();
        return of(wish.account()).orElseThrow(() -> new IllegalStateException("the access request is gone"));
    }

    @Override
    public Optional<AccessRequest> of(TeamsAccount account) {
        return jdbc.sql("SELECT * FROM access_request WHERE tenant_id = :tenant AND aad_object_id = :object")
                .param("tenant", account.tenantId())
                .param("object", account.aadObjectId())
                .query((row, index) -> request(row))
                .optional();
    }

    @Override
    public Optional<AccessRequest> find(long id) {
        return jdbc.sql("SELECT * FROM access_request WHERE id = :id")
                .param("id", id)
                .query((row, index) -> request(row))
                .optional();
    }

    @Override
    public boolean remove(long id) {
        return jdbc.sql("DELETE FROM access_request WHERE id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    @Override
    public void forgetBefore(Instant at) {
        jdbc.sql("DELETE FROM access_request WHERE asked_at < :at")
                .param("at", Moment.of(at))
                .update();
    }

    private static AccessRequest request(ResultSet row) throws SQLException {
        String tenant = row.getString("tenant_id");
        return new AccessRequest(
                row.getLong("id"),
                new AccessRequest.Wish(
                        new TeamsAccount(tenant, row.getString("aad_object_id")),
                        new NetworkId(row.getString("network")),
                        row.getString("full_name"),
                        new EmailAddress(row.getString("email")),
                        new ChatAddress(
                                row.getString("service_url"),
                                tenant,
                                row.getString("user_id"),
                                row.getString("conversation_id")),
                        Moment.read(row, "asked_at")));
    }
}
