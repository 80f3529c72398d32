package dk.raadslag.store.meeting;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.meeting.CalendarEvent;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.column.Moment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a network, one row an event; of two that publish at once, the one that loses starts over and finds it done. */
final class CalendarTables implements Calendars {
    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;

    CalendarTables(JdbcClient jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    private record Row(String content, int revision, Instant changedAt) {}

    @Override
    public String secretOf(NetworkId network, Supplier<String> fresh) {
        return unitOfWork.run(() -> jdbc.sql("SELECT secret FROM calendar_secret WHERE network = :network")
                .param("network", network.value())
                .query(String.class)
                .optional()
                .orElseGet(() -> keep(network, fresh.get())));
    }

    @Override
    public Optional<NetworkId> readBy(String secret) {
        return jdbc.sql("SELECT network FROM calendar_secret WHERE secret = :secret")
                .param("secret", secret)
                .query((row, index) -> new NetworkId(row.getString("network")))
                .optional();
    }

    @Override
    public Published publish(CalendarEvent event, Instant now) {
        return unitOfWork.run(() -> {
            String content = digest(event);
            Optional<Row> last = last(event.uid());
            Row row = last.filter(known -> known.content().equals(content))
                    .orElseGet(() -> write(event.uid(), next(last, content, now), last.isEmpty()));
            return new Published(event, row.revision(), row.changedAt());
        });
    }

    private String keep(NetworkId network, String secret) {
        jdbc.sql("INSERT INTO calendar_secret (network, secret) VALUES (:network, :secret)")
                .param("network", network.value())
                .param("secret", secret)
                .update();
        return secret;
    }

    private Optional<Row> last(String uid) {
        return jdbc.sql("SELECT * FROM calendar_event WHERE uid = :uid")
                .param("uid", uid)
                .query((row, index) ->
                        new Row(row.getString("content"), row.getInt("revision"), Moment.read(row, "changed_at")))
                .optional();
    }

    private static Row next(Optional<Row> last, String content, Instant now) {
        return new Row(content, last.map(row -> row.revision() + 1).orElse(0), Moment.kept(now));
    }

    private Row write(String uid, Row row, boolean first) {
        jdbc.sql(first ? """
                        INSERT INTO calendar_event (uid, content, revision, changed_at)
                        VALUES (:uid, :content, :revision, :changedAt)""" : """
                        UPDATE calendar_event SET content = :content, revision = :revision, changed_at = :changedAt
                        WHERE uid = :uid""")
                .param("uid", uid)
                .param("content", row.content())
                .param("revision", row.revision())
                .param("changedAt", Moment.of(row.changedAt()))
                .update();
        return row;
    }

    private static String digest(CalendarEvent event) {
        try {
            byte[] text = event.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
