package dk.raadslag.store.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.store.column.Json;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.revision.Remembered;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a round; its deadline is a local time, in a column without a time zone. */
final class RoundTable implements Rounds {
    private final JdbcClient jdbc;
    private final Remembered<List<Round>> ofNetworks;

    RoundTable(JdbcClient jdbc, Remembered<List<Round>> ofNetworks) {
        this.jdbc = jdbc;
        this.ofNetworks = ofNetworks;
    }

    @Override
    public void add(Round round) {
        jdbc.sql("""
                        INSERT INTO round (id, network, meeting_id, title, kind, deadline, items, left_out, asked,
                        areas, opened_by, opened_at, closed_at) VALUES (:id, :network, :meeting, :title, :kind, :deadline,
                        :items, :leftOut, :asked, :areas, :openedBy, :openedAt, :closedAt)""")
                .param("id", round.id().value())
                .param("network", round.network().value())
                .param("meeting", value(round.meeting()), Types.VARCHAR)
                .param("title", round.title())
                .param("kind", round.kind().name())
                .param("deadline", kept(round.deadline()))
                .param("items", Json.write(round.items()))
                .param("leftOut", Json.write(round.leftOut()))
                .param("asked", Json.write(codes(round)))
                .param("areas", Json.write(round.areas().stream().sorted().toList()))
                .param("openedBy", round.openedBy().value())
                .param("openedAt", Moment.of(round.openedAt()))
                .param("closedAt", moment(round.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        ofNetworks.forget(round.network());
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return where("id = :value", id.value()).stream().findFirst();
    }

    @Override
    public List<Round> of(NetworkId network) {
        return ofNetworks.of(
                network,
                () -> where("network = :value ORDER BY opened_at DESC, sequence_number DESC", network.value()));
    }

    @Override
    public List<Round> of(MeetingId meeting) {
        return where("meeting_id = :value ORDER BY opened_at, sequence_number", meeting.value());
    }

    @Override
    public boolean close(RoundId id, Instant at) {
        boolean ended = jdbc.sql("UPDATE round SET closed_at = :at WHERE id = :id AND closed_at IS NULL")
                        .param("id", id.value())
                        .param("at", Moment.of(at))
                        .update()
                > 0;
        find(id).map(Round::network).ifPresent(ofNetworks::forget);
        return ended;
    }

    @Override
    public Optional<Round> hold(RoundId id) {
        return where("id = :value FOR UPDATE", id.value()).stream().findFirst();
    }

    @Override
    public void change(Round round) {
        jdbc.sql("""
                        UPDATE round SET title = :title, deadline = :deadline, items = :items, left_out = :leftOut, asked = :asked, areas = :areas,
                        closed_at = :closedAt, extensions = :extensions, gone = :gone, called_off_at = :calledOffAt
                        WHERE id = :id""")
                .param("id", round.id().value())
                .param("title", round.title())
                .param("deadline", kept(round.deadline()))
                .param("items", Json.write(round.items()))
                .param("leftOut", Json.write(round.leftOut()))
                .param("asked", Json.write(codes(round)))
                .param("areas", Json.write(round.areas().stream().sorted().toList()))
                .param("closedAt", moment(round.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("extensions", Json.write(extensions(round)))
                .param("gone", Json.write(round.changes().gone()))
                .param("calledOffAt", moment(round.changes().calledOffAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        ofNetworks.forget(round.network());
    }

    private static LocalDateTime kept(Deadline deadline) {
        return deadline.at().truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<String, LocalDateTime> extensions(Round round) {
        Map<String, LocalDateTime> extensions = new TreeMap<>();
        round.changes().extensions().forEach((code, until) -> extensions.put(code.value(), kept(until)));
        return extensions;
    }

    private List<Round> where(String condition, String value) {
        return jdbc.sql("SELECT * FROM round WHERE " + condition)
                .param("value", value)
                .query((row, index) -> RoundRow.read(row))
                .list();
    }

    private static List<String> codes(Round round) {
        return round.asked().stream().map(MunicipalityCode::value).toList();
    }

    private static @Nullable String value(@Nullable MeetingId meeting) {
        return meeting == null ? null : meeting.value();
    }

    private static @Nullable Object moment(@Nullable Instant instant) {
        return instant == null ? null : Moment.of(instant);
    }
}
