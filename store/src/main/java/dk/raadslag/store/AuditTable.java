package dk.raadslag.store;

import dk.raadslag.domain.Audit;
import dk.raadslag.store.column.Moment;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail, in a table to which rows are only added. */
final class AuditTable implements Audit {
    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Entry entry) {
        jdbc.sql("""
                        INSERT INTO audit (done_at, actor, deed, subject, detail)
                        VALUES (:at, :actor, :deed, :subject, :detail)""")
                .param("at", Moment.of(entry.at()))
                .param("actor", entry.actor())
                .param("deed", entry.deed())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .update();
    }

    @Override
    public List<Entry> about(String subject) {
        return jdbc.sql("SELECT * FROM audit WHERE subject = :subject ORDER BY id")
                .param("subject", subject)
                .query((row, index) -> new Entry(
                        Moment.read(row, "done_at"),
                        row.getString("actor"),
                        row.getString("deed"),
                        row.getString("subject"),
                        row.getString("detail")))
                .list();
    }
}
