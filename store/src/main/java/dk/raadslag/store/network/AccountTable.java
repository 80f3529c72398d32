package dk.raadslag.store.network;

import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.TeamsAccount;
import dk.raadslag.store.column.Moment;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a Teams account; linking it anew replaces the person. */
final class AccountTable implements Accounts {
    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PersonId> personOf(TeamsAccount account) {
        return jdbc.sql("SELECT person_id FROM teams_account WHERE tenant_id = :tenant AND aad_object_id = :object")
                .param("tenant", account.tenantId())
                .param("object", account.aadObjectId())
                .query((row, index) -> new PersonId(row.getLong("person_id")))
                .optional();
    }

    @Override
    public void link(TeamsAccount account, PersonId person, Instant at) {
        JdbcClient.StatementSpec update = statement("""
                UPDATE teams_account SET person_id = :person, linked_at = :at
                WHERE tenant_id = :tenant AND aad_object_id = :object""", account);
        if (update.param("person", person.value()).param("at", Moment.of(at)).update() == 0) {
            statement("""
                            INSERT INTO teams_account (tenant_id, aad_object_id, person_id, linked_at)
                            VALUES (:tenant, :object, :person, :at)""", account)
                    .param("person", person.value())
                    .param("at", Moment.of(at))
                    .update();
        }
    }

    private JdbcClient.StatementSpec statement(String sql, TeamsAccount account) {
        return jdbc.sql(sql).param("tenant", account.tenantId()).param("object", account.aadObjectId());
    }
}
