package dk.raadslag.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.round.RoundId;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.quartz.SchedulerException;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
class TimersTest {

    private static final RoundId ROUND = new RoundId("OMN-3a");
    private static final RoundId OTHER_ROUND = new RoundId("OMN-3b");
    private static final Clock CLOCK = Clock.systemUTC();

    @Parameter
    private Database database;

    private final TasksInMemory tasks = new TasksInMemory();
    private DataSource dataSource;
    private Running running;

    @BeforeEach
    void start() throws IOException, SQLException, SchedulerException {
        dataSource = database.fresh();
        running = new Running(dataSource, tasks);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void aTimerWakesWhoeverDoesWhatIsDueAndIsGone() throws SchedulerException {
        running.set(task(ROUND, "remind-1", Duration.ofMillis(700)));

        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.doneWaves().equals(List.of("remind-1")));

        assertThat(running.rung(ROUND)).containsExactly("remind-1");
        await().until(() -> running.timers(ROUND).isEmpty());
    }

    @Test
    void aReplacedTimerRingsOnceAndAtItsNewTime() throws SchedulerException {
        running.set(task(ROUND, "deadline", Duration.ofHours(1)));
        tasks.cancel(ROUND);
        DueTask sooner = task(ROUND, "deadline", Duration.ofMillis(700));
        running.set(sooner);

        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.doneWaves().equals(List.of("deadline")));

        assertThat(CLOCK.instant()).isAfter(sooner.due());
        await().until(() -> running.timers(ROUND).isEmpty());
        assertThat(running.rung(ROUND)).containsExactly("deadline");
    }

    @Test
    void aTimerThatIsPutOffDoesNotRingAtItsOldTime() {
        running.set(task(ROUND, "remind-1", Duration.ofMillis(900)));
        tasks.cancel(ROUND);
        running.set(task(ROUND, "remind-1", Duration.ofHours(1)));
        running.set(task(OTHER_ROUND, "later", Duration.ofSeconds(2)));

        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.doneWaves().equals(List.of("later")));

        assertThat(running.rung(ROUND)).isEmpty();
    }

    @Test
    void removingARoundLeavesItNoTimerAndOthersTheirs() throws SchedulerException {
        running.set(task(ROUND, "remind-1", Duration.ofHours(1)));
        running.set(task(ROUND, "deadline", Duration.ofHours(2)));
        running.set(task(OTHER_ROUND, "deadline", Duration.ofHours(2)));

        running.remove(ROUND);

        assertThat(running.timers(ROUND)).isEmpty();
        assertThat(running.timers(OTHER_ROUND)).hasSize(1);
    }

    @Test
    void whatFellDueWhileNobodyWasThereIsDoneOnceAtTheStart() throws SchedulerException {
        running.scheduler().standby();
        IntStream.rangeClosed(1, 3)
                .forEach(wave -> running.set(task(ROUND, "remind-" + wave, Duration.ofHours(-wave))));
        running.close();

        running = new Running(dataSource, tasks);

        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.pending().isEmpty());
        await().atMost(Duration.ofSeconds(20)).until(() -> running.timers(ROUND).isEmpty());
        assertThat(tasks.doneWaves()).containsExactlyInAnyOrder("remind-1", "remind-2", "remind-3");
    }

    @Test
    void aUnitOfWorkThatFailsLeavesNoTimer() throws SchedulerException {
        assertThatThrownBy(() -> running.inOneUnitOfWork(() -> {
                    running.setHere(task(ROUND, "deadline", Duration.ofHours(1)));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(running.timers(ROUND)).isEmpty();
    }

    @Test
    void aTimerSetInASlowUnitOfWorkRingsInTime() {
        running.set(task(OTHER_ROUND, "first", Duration.ofMillis(300)));
        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.pending().isEmpty());
        DueTask soon = task(ROUND, "second", Duration.ofSeconds(3));

        running.inOneUnitOfWork(() -> {
            running.setHere(soon);
            return slowly(Duration.ofMillis(1500));
        });

        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.pending().isEmpty());
        assertThat(Duration.between(soon.due(), CLOCK.instant())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void whatCouldNotBeDoneWhenItsTimerRangIsDoneAtTheNextLook() {
        tasks.failOnLook(1);
        running.set(task(ROUND, "remind-1", Duration.ofMillis(300)));
        running.set(task(ROUND, "remind-2", Duration.ofMillis(1500)));

        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.doneWaves().equals(List.of("remind-1", "remind-2")));
    }

    @Test
    void theOneRegularLookFindsWhatHasNoTimer() throws IOException, SQLException, SchedulerException {
        running.close();
        tasks.add(task(ROUND, "deadline", Duration.ofHours(-1)));
        dataSource = database.fresh();
        running = new Running(dataSource, tasks);

        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.doneWaves().equals(List.of("deadline")));

        running.close();
        running = new Running(dataSource, tasks);
        assertThat(running.regularTimers()).hasSize(1);
    }

    @Test
    void itStartsWhenEverythingElseIsUpAndStopsFirst() {
        assertThat(running.the(SchedulerFactoryBean.class).getPhase()).isEqualTo(Integer.MAX_VALUE);
    }

    private static DueTask task(RoundId round, String wave, Duration from) {
        Instant due = CLOCK.instant().plus(from);
        return new DueTask(round, wave, DueTask.Kind.REMIND, due, true);
    }

    private static boolean slowly(Duration time) {
        try {
            return new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
