package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Backlog;
import dk.raadslag.store.column.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The messages of the outbox that have not come to an end; only those have a moment at which they may be taken. Each kind is
 * asked for by itself and with both ends, as the index has them: H2 would else read what has ended as well.
 */
final class BacklogRows implements Backlog {
    private static final String DUE =
            " FROM outbox WHERE bulk = :bulk AND claim_at BETWEEN :ever AND :never AND due <= :now";

    private final JdbcClient jdbc;

    BacklogRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long size(Instant now) {
        return Stream.of(true, false)
                .mapToLong(bulk -> due("SELECT COUNT(*) AS size", bulk, now)
                        .query(Long.class)
                        .single())
                .sum();
    }

    @Override
    public Optional<Instant> oldest(Instant now) {
        return Stream.of(true, false)
                .flatMap(bulk -> due("SELECT MIN(due) AS oldest", bulk, now)
                        .query((row, index) -> Optional.ofNullable(Moment.readOrNull(row, "oldest")))
                        .single()
                        .stream())
                .min(Comparator.naturalOrder());
    }

    private JdbcClient.StatementSpec due(String what, boolean bulk, Instant now) {
        return jdbc.sql(what + DUE)
                .param("bulk", bulk)
                .param("ever", Moment.of(Instant.EPOCH))
                .param("never", Moment.of(OutboxRows.NEVER))
                .param("now", Moment.of(now));
    }
}
