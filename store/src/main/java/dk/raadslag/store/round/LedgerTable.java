package dk.raadslag.store.round;

import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.delivery.StateColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Expected recipients, each beside the outbox row of its request. */
final class LedgerTable implements Ledger {
    private final JdbcClient jdbc;

    LedgerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void expect(Recipient recipient) {
        jdbc.sql("""
                        INSERT INTO recipient (round_id, person_id, municipality, role, request_key)
                        VALUES (:round, :person, :municipality, :role, :key)""")
                .param("round", recipient.round().value())
                .param("person", recipient.person().value())
                .param("municipality", recipient.municipality().value())
                .param("role", recipient.role().name())
                .param("key", RequestKey.of(recipient.round(), recipient.person()))
                .update();
    }

    @Override
    public List<LedgerLine> of(RoundId round) {
        return jdbc.sql("""
                        SELECT recipient.*, outbox.state, outbox.claim_at, outbox.ended_at, outbox.note, outbox.unclear,
                        round.opened_at FROM recipient JOIN round ON round.id = recipient.round_id
                        LEFT JOIN outbox ON outbox.message_key = recipient.request_key
                        WHERE recipient.round_id = :round ORDER BY recipient.municipality, recipient.person_id""")
                .param("round", round.value())
                .query((row, index) -> new LedgerLine(recipient(row), state(row)))
                .list();
    }

    @Override
    public List<RoundId> expecting(PersonId person) {
        return jdbc.sql("""
                        SELECT id FROM round
                        WHERE id IN (SELECT round_id FROM recipient WHERE person_id = :person)
                        ORDER BY opened_at DESC, sequence_number DESC""")
                .param("person", person.value())
                .query((row, index) -> new RoundId(row.getString("id")))
                .list();
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                new RoundId(row.getString("round_id")),
                new PersonId(row.getLong("person_id")),
                new MunicipalityCode(row.getString("municipality")),
                Role.valueOf(row.getString("role")));
    }

    /** A recipient whose request was never written down will get nothing, and the ledger says so. */
    private static DeliveryState state(ResultSet row) throws SQLException {
        return row.getString("state") == null
                ? new DeliveryState.Failed(Moment.read(row, "opened_at"), FailureReason.NOT_RENDERED)
                : StateColumns.read(row);
    }
}
