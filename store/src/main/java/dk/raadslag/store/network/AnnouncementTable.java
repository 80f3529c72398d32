package dk.raadslag.store.network;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.retention.Announcement;
import dk.raadslag.domain.retention.Announcements;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a network, for everything that is over in it. */
final class AnnouncementTable implements Announcements {
    private static final String EVERYTHING = "ALL";

    private final JdbcClient jdbc;

    AnnouncementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Announcement> of(NetworkId network) {
        return statement("SELECT * FROM forgetting WHERE network = :network AND kind = :kind", network)
                .query((row, index) -> new Announcement(
                        network,
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("waits_until", LocalDate.class)))
                .optional();
    }

    @Override
    public void announce(NetworkId network, LocalDate on, LocalDate dueOn) {
        remove(network);
        statement("""
                        INSERT INTO forgetting (network, kind, announced_on, due_on)
                        VALUES (:network, :kind, :on, :due)""", network)
                .param("on", on, Types.DATE)
                .param("due", dueOn, Types.DATE)
                .update();
    }

    @Override
    public boolean hold(NetworkId network, LocalDate until) {
        return statement(
                                "UPDATE forgetting SET waits_until = :until WHERE network = :network AND kind = :kind",
                                network)
                        .param("until", until, Types.DATE)
                        .update()
                > 0;
    }

    @Override
    public void remove(NetworkId network) {
        statement("DELETE FROM forgetting WHERE network = :network AND kind = :kind", network)
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, NetworkId network) {
        return jdbc.sql(sql).param("network", network.value()).param("kind", EVERYTHING);
    }
}
