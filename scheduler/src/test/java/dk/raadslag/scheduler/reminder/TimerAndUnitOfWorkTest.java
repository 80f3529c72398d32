package dk.raadslag.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.round.RoundId;
import java.sql.Connection;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TimerAndUnitOfWorkTest {

    private static final RoundId ROUND = new RoundId("OMN-3a");

    /** Quartz by itself would roll back, wait a second, and go on with half a unit of work. */
    @Test
    void waitingInVainForQuartzLockLosesNothingOfTheUnitOfWorkByItself() throws Exception {
        DataSource dataSource = Database.impatientH2(300);
        try (Running running = new Running(dataSource, new TasksInMemory())) {
            running.scheduler().standby();
            CountDownLatch locked = new CountDownLatch(1);
            CountDownLatch over = new CountDownLatch(1);
            Thread other = new Thread(() -> lockFor(dataSource, locked, over));
            other.start();
            locked.await();

            boolean stored = writeANoteAndSetATimer(running);

            over.countDown();
            other.join();
            int notes = running.jdbc().queryForObject("SELECT COUNT(*) FROM note", Integer.class);
            assertThat(stored).isFalse();
            assertThat(notes).isZero();
            assertThat(running.timers(ROUND)).isEmpty();
        }
    }

    private static boolean writeANoteAndSetATimer(Running running) {
        try {
            return running.inOneUnitOfWork(() -> {
                running.jdbc().update("INSERT INTO note VALUES ('round opened')");
                running.setHere(new DueTask(
                        ROUND, "deadline", DueTask.Kind.DEADLINE, Instant.parse("2100-01-01T00:00:00Z"), true));
                return true;
            });
        } catch (IllegalStateException noTimer) {
            return false;
        }
    }

    private static void lockFor(DataSource dataSource, CountDownLatch locked, CountDownLatch over) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .executeQuery("SELECT * FROM QRTZ_LOCKS WHERE LOCK_NAME = 'TRIGGER_ACCESS' FOR UPDATE");
            locked.countDown();
            over.await(900, TimeUnit.MILLISECONDS);
            connection.commit();
        } catch (Exception broken) {
            throw new IllegalStateException("no lock", broken);
        }
    }
}
