package dk.raadslag.store.reminder;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.reminder.Briefings;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a network and day; of two who begin at once, the second starts over and finds it. */
final class BriefingTable implements Briefings {
    private final JdbcClient jdbc;

    BriefingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(NetworkId network, LocalDate day) {
        return jdbc.sql("""
                                INSERT INTO plan_briefing (network, briefed_on) SELECT :network, CAST(:day AS DATE)
                                WHERE NOT EXISTS (
                                SELECT 1 FROM plan_briefing WHERE network = :network AND briefed_on = :day)""").param("network", network.value()).param("day", day).update() > 0;
    }
}
