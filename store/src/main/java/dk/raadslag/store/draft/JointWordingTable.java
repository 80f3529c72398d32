package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.JointWording;
import dk.raadslag.domain.draft.JointWordings;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a version; rows are only added. */
final class JointWordingTable implements JointWordings {
    private final JdbcClient jdbc;

    JointWordingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public JointWording add(JointWording wording) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO joint_wording (round_id, item, version, words, person_id, written_at)
                        VALUES (:round, :item, (SELECT COALESCE(MAX(version), 0) + 1 FROM joint_wording
                        WHERE round_id = :round AND item = :item), :words, :person, :at)""")
                .param("round", wording.round().value())
                .param("item", wording.item())
                .param("words", Words.of(wording.text()))
                .param("person", wording.by().value())
                .param("at", Moment.of(wording.at()))
                .update(keys, "version");
        return new JointWording(
                wording.round(),
                wording.item(),
                Objects.requireNonNull(keys.getKey()).intValue(),
                Words.of(wording.text()),
                wording.by(),
                Moment.kept(wording.at()));
    }

    @Override
    public List<JointWording> of(RoundId round) {
        return jdbc.sql("SELECT * FROM joint_wording WHERE round_id = :round ORDER BY id")
                .param("round", round.value())
                .query((row, index) -> new JointWording(
                        round,
                        row.getString("item"),
                        row.getInt("version"),
                        row.getString("words"),
                        new PersonId(row.getLong("person_id")),
                        Moment.read(row, "written_at")))
                .list();
    }
}
