package dk.raadslag.store.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundChanges;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.store.column.Json;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a round. */
final class RoundRow {
    private RoundRow() {}

    static Round read(ResultSet row) throws SQLException {
        return new Round(
                new RoundId(row.getString("id")),
                new NetworkId(row.getString("network")),
                meeting(row),
                row.getString("title"),
                RoundKind.valueOf(row.getString("kind")),
                new Deadline(row.getObject("deadline", LocalDateTime.class)),
                ItemColumn.read(row.getString("items")),
                Json.readList(row.getString("left_out"), String.class),
                asked(row),
                new PersonId(row.getLong("opened_by")),
                Moment.read(row, "opened_at"),
                Moment.readOrNull(row, "closed_at"),
                changes(row),
                Set.copyOf(Json.readList(row.getString("areas"), String.class)));
    }

    private static RoundChanges changes(ResultSet row) throws SQLException {
        return new RoundChanges(
                Json.readMap(row.getString("extensions"), LocalDateTime.class).entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> new MunicipalityCode(one.getKey()), one -> new Deadline(one.getValue()))),
                ItemColumn.read(row.getString("gone")),
                Moment.readOrNull(row, "called_off_at"));
    }

    private static @Nullable MeetingId meeting(ResultSet row) throws SQLException {
        String meeting = row.getString("meeting_id");
        return meeting == null ? null : new MeetingId(meeting);
    }

    private static List<MunicipalityCode> asked(ResultSet row) throws SQLException {
        return Json.readList(row.getString("asked"), String.class).stream()
                .map(MunicipalityCode::new)
                .toList();
    }
}
