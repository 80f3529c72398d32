package dk.raadslag.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.round.RoundId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SeveralInstancesTest {

    private static final RoundId ROUND = new RoundId("OMN-3a");

    private final TasksInMemory tasks = new TasksInMemory();

    @Test
    void twoOnPostgresqlShareTheTimersAndOneCarriesOnAlone() throws Exception {
        DataSource dataSource = Database.POSTGRESQL.fresh();
        Running one = new Running(dataSource, tasks);
        try (Running two = new Running(dataSource, tasks)) {
            IntStream.range(0, 10).forEach(wave -> one.set(task("remind-" + wave, Duration.ofSeconds(2))));
            await().atMost(Duration.ofSeconds(30)).until(() -> tasks.pending().isEmpty());
            await().until(() -> one.timers(ROUND).isEmpty());
            List<String> rung = new ArrayList<>(one.rung(ROUND));
            rung.addAll(two.rung(ROUND));
            assertThat(rung).hasSize(10).doesNotHaveDuplicates();

            one.set(task("deadline", Duration.ofSeconds(2)));
            one.close();

            await().atMost(Duration.ofSeconds(30)).until(() -> tasks.pending().isEmpty());
            assertThat(two.rung(ROUND)).contains("deadline");
        }
    }

    @Test
    void onlyPostgresqlIsShared() throws Exception {
        try (Running file = new Running(Database.H2_FILE.fresh(), tasks);
                Running server = new Running(Database.POSTGRESQL.fresh(), tasks)) {
            assertThat(file.scheduler().getMetaData().isJobStoreClustered()).isFalse();
            assertThat(server.scheduler().getMetaData().isJobStoreClustered()).isTrue();
        }
    }

    private static DueTask task(String wave, Duration from) {
        return new DueTask(
                ROUND, wave, DueTask.Kind.REMIND, Clock.systemUTC().instant().plus(from), true);
    }
}
