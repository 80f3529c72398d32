package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The circulation is noted on its draft. */
final class CirculationTable implements Circulations {
    private final JdbcClient jdbc;

    CirculationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(Circulation circulation) {
        return jdbc.sql("""
                                UPDATE draft SET circulated_at = :at, circulated_by = :by, consent_round = :consent
                                WHERE round_id = :round AND version = :version AND circulated_at IS NULL""")
                        .param("round", circulation.round().value())
                        .param("version", circulation.version())
                        .param("consent", circulation.consent().value())
                        .param("by", circulation.by().value())
                        .param("at", Moment.of(circulation.at()))
                        .update()
                > 0;
    }

    @Override
    public List<Circulation> circulations(RoundId round) {
        return jdbc.sql("""
                        SELECT * FROM draft WHERE round_id = :round AND consent_round IS NOT NULL
                        ORDER BY version""")
                .param("round", round.value())
                .query((row, index) -> read(row))
                .list();
    }

    @Override
    public Optional<Circulation> circulatedIn(RoundId consent) {
        return jdbc.sql("SELECT * FROM draft WHERE consent_round = :consent")
                .param("consent", consent.value())
                .query((row, index) -> read(row))
                .optional();
    }

    private static Circulation read(ResultSet row) throws SQLException {
        return new Circulation(
                new RoundId(row.getString("round_id")),
                row.getInt("version"),
                new RoundId(row.getString("consent_round")),
                Moment.read(row, "circulated_at"),
                new PersonId(row.getLong("circulated_by")));
    }
}
