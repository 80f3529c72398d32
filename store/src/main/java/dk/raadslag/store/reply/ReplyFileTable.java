package dk.raadslag.store.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a file; rows are only added. */
final class ReplyFileTable implements ReplyFiles {
    private final JdbcClient jdbc;

    ReplyFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long keep(ReplyFile file) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO reply_file (round_id, municipality, person_id, activity_id, file_name, file_type,
                        content, kept_at)
                        VALUES (:round, :municipality, :person, :activity, :name, :type, :content, :at)""")
                .param("round", file.round().value())
                .param("municipality", file.municipality().value())
                .param("person", file.person().value())
                .param("activity", file.activityId())
                .param("name", Words.of(file.name()))
                .param("type", Words.of(file.type()))
                .param("content", Base64.getEncoder().encodeToString(file.bytes()))
                .param("at", Moment.of(file.at()))
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    @Override
    public Optional<ReplyFile> find(long id) {
        return jdbc.sql("SELECT * FROM reply_file WHERE id = :id")
                .param("id", id)
                .query((row, index) -> read(row))
                .optional();
    }

    @Override
    public List<Listed> of(RoundId round) {
        return jdbc.sql("""
                        SELECT id, municipality, person_id, file_name, kept_at FROM reply_file WHERE round_id = :round
                        ORDER BY id""")
                .param("round", round.value())
                .query((row, index) -> new Listed(
                        row.getLong("id"),
                        new MunicipalityCode(row.getString("municipality")),
                        new PersonId(row.getLong("person_id")),
                        row.getString("file_name"),
                        Moment.read(row, "kept_at")))
                .list();
    }

    private static ReplyFile read(ResultSet row) throws SQLException {
        return new ReplyFile(
                new RoundId(row.getString("round_id")),
                new MunicipalityCode(row.getString("municipality")),
                new PersonId(row.getLong("person_id")),
                row.getString("activity_id"),
                row.getString("file_name"),
                row.getString("file_type"),
                Base64.getDecoder().decode(row.getString("content")),
                Moment.read(row, "kept_at"));
    }
}
