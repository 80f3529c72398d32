package dk.raadslag.store.agenda;

import dk.raadslag.domain.agenda.AgendaPaper;
import dk.raadslag.domain.agenda.AgendaPapers;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a file; it has a meeting once it is published. */
final class AgendaPaperTable implements AgendaPapers {
    private static final Duration UNDECIDED = Duration.ofDays(1);

    private final JdbcClient jdbc;

    AgendaPaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String token, String file, byte[] content, Instant at) {
        jdbc.sql("DELETE FROM agenda_paper WHERE published_at IS NULL AND kept_at < :at")
                .param("at", Moment.of(at.minus(UNDECIDED)))
                .update();
        jdbc.sql("""
                        INSERT INTO agenda_paper (token, file_name, content, kept_at, unpublished)
                        VALUES (:token, :file, :content, :at, FALSE)""")
                .param("token", token)
                .param("file", Words.of(file))
                .param("content", Base64.getEncoder().encodeToString(content))
                .param("at", Moment.of(at))
                .update();
    }

    @Override
    public void publish(AgendaPaper paper, Instant at) {
        jdbc.sql("""
                        UPDATE agenda_paper SET meeting_id = :meeting, unpublished = :unpublished, published_at = :at
                        WHERE token = :token""")
                .param("token", paper.token())
                .param("meeting", paper.meeting().value())
                .param("unpublished", paper.unpublished())
                .param("at", Moment.of(at))
                .update();
    }

    @Override
    public Optional<AgendaPaper> of(MeetingId meeting) {
        return where("meeting_id = :value ORDER BY published_at DESC FETCH FIRST ROW ONLY", meeting.value());
    }

    @Override
    public Optional<AgendaPaper> find(String token) {
        return where("token = :value AND meeting_id IS NOT NULL", token);
    }

    @Override
    public byte[] content(String token) {
        return Base64.getDecoder()
                .decode(jdbc.sql("SELECT content FROM agenda_paper WHERE token = :token")
                        .param("token", token)
                        .query(String.class)
                        .single());
    }

    private Optional<AgendaPaper> where(String condition, String value) {
        return jdbc.sql("SELECT token, meeting_id, file_name, unpublished FROM agenda_paper WHERE " + condition)
                .param("value", value)
                .query((row, index) -> read(row))
                .optional();
    }

    private static AgendaPaper read(ResultSet row) throws SQLException {
        return new AgendaPaper(
                row.getString("token"),
                new MeetingId(row.getString("meeting_id")),
                row.getString("file_name"),
                row.getBoolean("unpublished"));
    }
}
