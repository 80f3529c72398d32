package dk.raadslag.store.conversation;

import dk.raadslag.domain.conversation.Inbox;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Activities heard. Of two claims at once the unique key lets one wait, fail, and start over to find the other's row. */
final class InboxTable implements Inbox {
    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> answerTo(String key) {
        return jdbc.sql("SELECT COALESCE(answer, '') FROM inbox WHERE activity_key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    @Override
    public boolean claim(String key, Instant at) {
        return jdbc.sql("""
                                INSERT INTO inbox (activity_key, heard_at) SELECT :key, :at
                                WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE activity_key = :key)""").param("key", key).param("at", Moment.of(at)).update() > 0;
    }

    @Override
    public void answer(String key, String answer) {
        jdbc.sql("UPDATE inbox SET answer = :answer WHERE activity_key = :key")
                .param("key", key)
                .param("answer", Words.of(answer))
                .update();
    }
}
