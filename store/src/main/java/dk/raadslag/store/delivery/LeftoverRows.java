package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Leftovers;
import dk.raadslag.store.column.Moment;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old rows of the inbox, and of the outbox those whose key says that they answered somebody. */
final class LeftoverRows implements Leftovers {
    private final JdbcClient jdbc;

    LeftoverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int forgetHeardBefore(Instant moment) {
        return forget("DELETE FROM inbox WHERE heard_at < :moment", moment);
    }

    @Override
    public int forgetAnswersBefore(Instant moment) {
        return forget("DELETE FROM outbox WHERE ended_at < :moment AND message_key LIKE 'answer:%'", moment);
    }

    private int forget(String sql, Instant moment) {
        return jdbc.sql(sql).param("moment", Moment.of(moment)).update();
    }
}
