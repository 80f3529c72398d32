package dk.raadslag.store.conversation;

import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Texts without a place yet; one that has found its place stays, with the time. */
final class KeptWordsTable implements KeptWords {
    private final JdbcClient jdbc;

    KeptWordsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kept keep(PersonId person, String activityId, String text, Instant at) {
        jdbc.sql("""
                        UPDATE kept_words SET placed_at = :at
                        WHERE person_id = :person AND activity_id = :activity AND placed_at IS NULL""")
                .param("person", person.value())
                .param("activity", activityId)
                .param("at", Moment.of(at))
                .update();
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        String words = Words.of(text);
        jdbc.sql("""
                        INSERT INTO kept_words (person_id, activity_id, words, kept_at)
                        VALUES (:person, :activity, :words, :at)""")
                .param("person", person.value())
                .param("activity", activityId)
                .param("words", words)
                .param("at", Moment.of(at))
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        return new Kept(id, person, activityId, words, Moment.kept(at));
    }

    @Override
    public Optional<Kept> newestOf(PersonId person) {
        return where("ORDER BY id DESC FETCH FIRST ROW ONLY", person).stream().findFirst();
    }

    @Override
    public void placed(long id, Instant at) {
        jdbc.sql("UPDATE kept_words SET placed_at = :at WHERE id = :id AND placed_at IS NULL")
                .param("id", id)
                .param("at", Moment.of(at))
                .update();
    }

    @Override
    public List<Kept> unplaced(PersonId person) {
        return where("ORDER BY id", person);
    }

    private List<Kept> where(String order, PersonId person) {
        return jdbc.sql("SELECT * FROM kept_words WHERE person_id = :person AND placed_at IS NULL " + order)
                .param("person", person.value())
                .query((row, index) -> new Kept(
                        row.getLong("id"),
                        person,
                        row.getString("activity_id"),
                        row.getString("words"),
                        Moment.read(row, "kept_at")))
                .list();
    }
}
