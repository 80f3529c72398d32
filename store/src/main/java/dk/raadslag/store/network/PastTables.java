package dk.raadslag.store.network;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.retention.PastRecords;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes old rows; beside the erasing of a person the only place where the log loses anything. */
final class PastTables implements PastRecords {
    private final JdbcClient jdbc;

    PastTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int logBefore(Set<String> subjects, Instant moment) {
        return jdbc.sql("SELECT COUNT(*) FROM audit WHERE subject IN (:subjects) AND done_at < :moment")
                .param("subjects", subjects)
                .param("moment", Moment.of(moment))
                .query(Integer.class)
                .single();
    }

    @Override
    public int forgetLogBefore(Set<String> subjects, Instant moment) {
        return jdbc.sql("DELETE FROM audit WHERE subject IN (:subjects) AND done_at < :moment")
                .param("subjects", subjects)
                .param("moment", Moment.of(moment))
                .update();
    }

    @Override
    public int forgetReplies(RoundId round) {
        jdbc.sql("DELETE FROM reply_file WHERE round_id = :round")
                .param("round", round.value())
                .update();
        jdbc.sql("UPDATE outbox SET sent_text = NULL WHERE message_key LIKE :key")
                .param("key", "%:" + round.value() + ":%")
                .update();
        return jdbc.sql("DELETE FROM contribution WHERE round_id = :round")
                .param("round", round.value())
                .update();
    }

    @Override
    public int forgetStrangersBefore(NetworkId network, Instant moment) {
        return jdbc.sql("DELETE FROM access_request WHERE network = :network AND asked_at < :moment")
                .param("network", network.value())
                .param("moment", Moment.of(moment))
                .update();
    }
}
