package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.SentMessages;
import dk.raadslag.domain.network.PersonId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The delivered messages of the outbox; the note of a delivered one is its activity. */
final class SentMessageRows implements SentMessages {
    private final JdbcClient jdbc;

    SentMessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Intent> deliveredAs(String activityId, PersonId person) {
        return jdbc.sql("""
                        SELECT intent_kind, intent FROM outbox WHERE state = 'Delivered' AND person_id = :person
                        AND note = :activity ORDER BY id DESC FETCH FIRST ROW ONLY""")
                .param("person", person.value())
                .param("activity", activityId)
                .query((row, index) -> new IntentColumns(row.getString("intent_kind"), row.getString("intent")).read())
                .optional();
    }
}
