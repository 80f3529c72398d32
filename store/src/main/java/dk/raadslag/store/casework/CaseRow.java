package dk.raadslag.store.casework;

import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.CaseId;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads cases, and what has happened to them. */
final class CaseRow {
    private CaseRow() {}

    static Case file(ResultSet row, List<CaseEvent> events) throws SQLException {
        return new Case(
                new CaseId(row.getString("id")),
                new NetworkId(row.getString("network")),
                row.getInt("case_number"),
                new Case.Subject(
                        row.getString("title"),
                        row.getString("chain"),
                        row.getString("forums").lines().toList(),
                        origin(row),
                        new PersonId(row.getLong("made_by")),
                        Moment.read(row, "made_at")),
                events);
    }

    static CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                CaseEvent.Kind.valueOf(row.getString("kind")),
                row.getInt("step"),
                row.getInt("back_to"),
                new CaseEvent.Place(
                        row.getString("forum"),
                        row.getString("forum_name"),
                        new MunicipalityCode(row.getString("host"))),
                new CaseEvent.When(row.getObject("happens_on", LocalDate.class), meeting(row)),
                row.getString("words"),
                new PersonId(row.getLong("made_by")),
                Moment.read(row, "made_at"));
    }

    private static Case.@Nullable Origin origin(ResultSet row) throws SQLException {
        MeetingId meeting = meeting(row);
        return meeting == null
                ? null
                : new Case.Origin(meeting, row.getString("item_number"), row.getBoolean("closed"));
    }

    private static @Nullable MeetingId meeting(ResultSet row) throws SQLException {
        String id = row.getString("meeting_id");
        return id == null ? null : new MeetingId(id);
    }
}
