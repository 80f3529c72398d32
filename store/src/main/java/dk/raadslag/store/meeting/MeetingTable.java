package dk.raadslag.store.meeting;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a meeting; of two entered at once, the one that finds its number taken starts over. */
final class MeetingTable implements Meetings {
    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;

    MeetingTable(JdbcClient jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Meeting> of(NetworkId network) {
        return jdbc.sql("SELECT * FROM meeting WHERE network = :network ORDER BY held_on, starts_at, meeting_number")
                .param("network", network.value())
                .query((row, index) -> meeting(row))
                .list();
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return jdbc.sql("SELECT * FROM meeting WHERE id = :id")
                .param("id", id.value())
                .query((row, index) -> meeting(row))
                .optional();
    }

    @Override
    public Meeting enter(Network network, String forum, LocalDate date, LocalTime time, boolean example) {
        return unitOfWork.run(() -> held(network.id(), forum, date).orElseGet(() -> {
            int number = nextNumber(network.id());
            MeetingId id = MeetingId.of(network.shortName(), number);
            return insert(new Meeting(id, network.id(), number, forum, date, time, example));
        }));
    }

    @Override
    public void change(Meeting meeting) {
        Instant calledOff = meeting.calledOffAt();
        jdbc.sql("""
                        UPDATE meeting SET held_on = :date, starts_at = :time, example = :example,
                        called_off_at = :calledOffAt WHERE id = :id""")
                .param("id", meeting.id().value())
                .param("date", meeting.date())
                .param("time", meeting.time())
                .param("example", meeting.example())
                .param("calledOffAt", calledOff == null ? null : Moment.of(calledOff), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private Optional<Meeting> held(NetworkId network, String forum, LocalDate date) {
        return jdbc.sql("SELECT * FROM meeting WHERE network = :network AND forum = :forum AND held_on = :date")
                .param("network", network.value())
                .param("forum", forum)
                .param("date", date)
                .query((row, index) -> meeting(row))
                .optional();
    }

    private int nextNumber(NetworkId network) {
        return jdbc.sql("SELECT COALESCE(MAX(meeting_number), 0) + 1 FROM meeting WHERE network = :network")
                .param("network", network.value())
                .query(Integer.class)
                .single();
    }

    private Meeting insert(Meeting meeting) {
        jdbc.sql("""
                        INSERT INTO meeting (id, network, meeting_number, forum, held_on, starts_at, example)
                        VALUES (:id, :network, :number, :forum, :date, :time, :example)""")
                .param("id", meeting.id().value())
                .param("network", meeting.network().value())
                .param("number", meeting.number())
                .param("forum", meeting.forum())
                .param("date", meeting.date())
                .param("time", meeting.time())
                .param("example", meeting.example())
                .update();
        return meeting;
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new MeetingId(row.getString("id")),
                new NetworkId(row.getString("network")),
                row.getInt("meeting_number"),
                row.getString("forum"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getBoolean("example"),
                Moment.readOrNull(row, "called_off_at"));
    }
}
