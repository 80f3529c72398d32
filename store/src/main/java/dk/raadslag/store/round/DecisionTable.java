package dk.raadslag.store.round;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.Decisions;
import dk.raadslag.store.column.Moment;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a subject; of two who decide at once the second finds the first's row or starts over. */
final class DecisionTable implements Decisions {
    private final JdbcClient jdbc;

    DecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Decision> about(String subject) {
        return jdbc.sql("SELECT * FROM decision WHERE subject = :subject FOR UPDATE")
                .param("subject", subject)
                .query((row, index) -> new Decision(
                        subject,
                        Decision.Verdict.valueOf(row.getString("verdict")),
                        new PersonId(row.getLong("decided_by")),
                        Moment.read(row, "decided_at")))
                .optional();
    }

    @Override
    public void keep(Decision decision) {
        if (write("""
                UPDATE decision SET verdict = :verdict, decided_by = :by, decided_at = :at WHERE subject = :subject""", decision) == 0) {
            write("""
                INSERT INTO decision (subject, verdict, decided_by, decided_at) VALUES (:subject, :verdict, :by, :at)""", decision);
        }
    }

    private int write(String sql, Decision decision) {
        return jdbc.sql(sql)
                .param("subject", decision.subject())
                .param("verdict", decision.verdict().name())
                .param("by", decision.by().value())
                .param("at", Moment.of(decision.at()))
                .update();
    }
}
