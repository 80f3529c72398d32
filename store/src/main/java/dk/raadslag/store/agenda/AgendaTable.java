package dk.raadslag.store.agenda;

import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.store.column.Json;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a version, its items as one JSON list. */
final class AgendaTable implements Agendas {
    private final JdbcClient jdbc;

    AgendaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Agenda add(MeetingId meeting, int basedOn, List<AgendaItem> items, Instant at) {
        int version = basedOn + 1;
        jdbc.sql("""
                        INSERT INTO agenda (meeting_id, version, imported_at, items)
                        VALUES (:meeting, :version, :at, :items)""")
                .param("meeting", meeting.value())
                .param("version", version)
                .param("at", Moment.of(at))
                .param("items", Json.write(items))
                .update();
        return new Agenda(meeting, version, Moment.kept(at), items);
    }

    @Override
    public Optional<Agenda> newest(MeetingId meeting) {
        return jdbc.sql("SELECT * FROM agenda WHERE meeting_id = :meeting ORDER BY version DESC FETCH FIRST 1 ROW ONLY")
                .param("meeting", meeting.value())
                .query((row, index) -> read(row))
                .optional();
    }

    @Override
    public List<Agenda> versions(MeetingId meeting) {
        return jdbc.sql("SELECT * FROM agenda WHERE meeting_id = :meeting ORDER BY version")
                .param("meeting", meeting.value())
                .query((row, index) -> read(row))
                .list();
    }

    private static Agenda read(ResultSet row) throws SQLException {
        return new Agenda(
                new MeetingId(row.getString("meeting_id")),
                row.getInt("version"),
                Moment.read(row, "imported_at"),
                Json.readList(row.getString("items"), AgendaItem.class));
    }
}
