package dk.raadslag.store.nomination;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.nomination.Seats;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads what names were asked for, and who was named. */
final class NominationRow {
    private NominationRow() {}

    static NominationCall call(ResultSet row) throws SQLException {
        return new NominationCall(
                new RoundId(row.getString("round_id")),
                row.getString("group_name"),
                new Seats(
                        Seats.Per.valueOf(row.getString("seats_per")),
                        row.getInt("least"),
                        row.getInt("most"),
                        row.getInt("least_in_all"),
                        row.getInt("most_in_all")),
                list(row.getString("profile")),
                row.getInt("term_years"),
                row.getObject("begins", LocalDate.class));
    }

    static Nominee nominee(ResultSet row) throws SQLException {
        return new Nominee(
                row.getLong("id"),
                new Nominee.Origin(
                        new RoundId(row.getString("round_id")),
                        new MunicipalityCode(row.getString("municipality")),
                        new PersonId(row.getLong("nominated_by")),
                        row.getString("activity_id"),
                        Moment.read(row, "made_at"),
                        row.getBoolean("late")),
                new Nominee.Candidate(
                        new PersonId(row.getLong("person_id")), row.getString("why"), list(row.getString("profile"))),
                Nominee.Consent.valueOf(row.getString("consent")),
                Nominee.Choice.valueOf(row.getString("choice")),
                row.getTimestamp("told_at") != null);
    }

    static String lines(List<String> parts) {
        return Words.of(String.join("\n", parts));
    }

    private static List<String> list(String lines) {
        return lines.lines().toList();
    }
}
