package dk.raadslag.store.reminder;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reminder.Nudge;
import dk.raadslag.domain.reminder.Nudges;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a message and round; whoever reminds a person holds the person's row. */
final class NudgeTable implements Nudges {
    private final JdbcClient jdbc;

    NudgeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Nudge> hold(PersonId person, Instant since) {
        jdbc.sql("SELECT id FROM person WHERE id = :person FOR UPDATE")
                .param("person", person.value())
                .query(Long.class)
                .optional();
        return since(person, since);
    }

    @Override
    public List<Nudge> since(PersonId person, Instant since) {
        return jdbc.sql("""
                        SELECT nudge.* FROM nudge LEFT JOIN outbox ON outbox.message_key = nudge.message_key
                        WHERE nudge.person_id = :person AND nudge.noted_at >= :since
                        AND (outbox.state IS NULL OR outbox.state <> 'Superseded')
                        ORDER BY nudge.noted_at, nudge.round_id""")
                .param("person", person.value())
                .param("since", Moment.of(since))
                .query((row, index) -> nudge(row))
                .list();
    }

    /** As with messages, H2 would answer a question with the same parameters without looking, did they not come from a row. */
    @Override
    public void note(Nudge nudge) {
        jdbc.sql("""
                        INSERT INTO nudge (message_key, round_id, person_id, noted_at, chases)
                        SELECT :message, :round, :person, :at, :chases
                        FROM (SELECT CAST(:message AS VARCHAR) AS message, CAST(:round AS VARCHAR) AS round) AS put
                        WHERE NOT EXISTS
                        (SELECT 1 FROM nudge WHERE message_key = put.message AND round_id = put.round)""")
                .param("message", nudge.message())
                .param("round", nudge.round().value())
                .param("person", nudge.person().value())
                .param("at", Moment.of(nudge.at()))
                .param("chases", nudge.chases())
                .update();
    }

    @Override
    public List<RoundId> toldBy(String message) {
        return jdbc
                .sql("SELECT round_id FROM nudge WHERE message_key = :message ORDER BY noted_at, round_id")
                .param("message", message)
                .query(String.class)
                .list()
                .stream()
                .map(RoundId::new)
                .toList();
    }

    private static Nudge nudge(ResultSet row) throws SQLException {
        return new Nudge(
                new PersonId(row.getLong("person_id")),
                new RoundId(row.getString("round_id")),
                row.getString("message_key"),
                Moment.read(row, "noted_at"),
                row.getBoolean("chases"));
    }
}
