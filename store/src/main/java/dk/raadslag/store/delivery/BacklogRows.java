package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Backlog;
import dk.raadslag.store.column.Moment;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The messages of the outbox that have not come to an end; only those have a moment at which they may be taken. */
final class BacklogRows implements Backlog {
    private static final String DUE = " FROM outbox WHERE claim_at >= :ever AND due <= :now";

    private final JdbcClient jdbc;

    BacklogRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long size(Instant now) {
        return due("SELECT COUNT(*) AS size", now).query(Long.class).single();
    }

    @Override
    public Optional<Instant> oldest(Instant now) {
        return due("SELECT MIN(due) AS oldest", now)
                .query((row, index) -> Optional.ofNullable(Moment.readOrNull(row, "oldest")))
                .single();
    }

    private JdbcClient.StatementSpec due(String what, Instant now) {
        return jdbc.sql(what + DUE).param("ever", Moment.of(Instant.EPOCH)).param("now", Moment.of(now));
    }
}
