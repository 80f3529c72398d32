package dk.raadslag.store.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueTasksTest extends StoreTest {
    private RoundId round = new RoundId("OMN-R1");

    @BeforeEach
    void open() {
        round = openRound("OMN-R1").id();
    }

    @Test
    void aTaskIsDueFromItsMomentOn() {
        DueTask task = add("remind-1", Sample.NOW);
        assertThat(the(DueTasks.class).dueAt(Sample.NOW.minusMillis(1))).isEmpty();
        assertThat(the(DueTasks.class).dueAt(Sample.NOW)).containsExactly(task);
    }

    @Test
    void theEarliestComesFirst() {
        DueTask later = add("remind-2", Sample.NOW.plusSeconds(60));
        DueTask earlier = add("remind-1", Sample.NOW);
        assertThat(the(DueTasks.class).pending()).containsExactly(earlier, later);
        assertThat(the(DueTasks.class).dueAt(Sample.NOW.plusSeconds(60))).containsExactly(earlier, later);
    }

    @Test
    void theSameWaveTwiceIsOneAlsoWhenItIsDone() {
        DueTask task = add("remind-1", Sample.NOW);
        add("remind-1", Sample.NOW.plusSeconds(60));
        assertThat(the(DueTasks.class).pending()).containsExactly(task);
        the(DueTasks.class).done(task, Sample.NOW);
        add("remind-1", Sample.NOW);
        assertThat(the(DueTasks.class).pending()).isEmpty();
    }

    @Test
    void theSameWaveIsOneHoweverOftenItIsAddedInOneUnitOfWork() {
        DueTask task = new DueTask(round, "remind-1", DueTask.Kind.REMIND, Sample.NOW, true);
        inOneUnitOfWork(() -> {
            IntStream.range(0, 5)
                    .forEach(time -> the(UnitOfWork.class).run(() -> {
                        the(DueTasks.class).add(task);
                        return true;
                    }));
            return true;
        });
        assertThat(the(DueTasks.class).pending()).containsExactly(task);
    }

    @Test
    void thoseOfOneRoundAreFoundWithoutTheOthers() {
        DueTask task = add("remind-1", Sample.NOW);
        the(DueTasks.class)
                .add(new DueTask(openRound("OMN-R2").id(), "remind-1", DueTask.Kind.REMIND, Sample.NOW, false));
        assertThat(the(DueTasks.class).pending(round)).containsExactly(task);
    }

    @Test
    void ofManyWhoDoATaskAtOnceOneHasDoneIt() throws Exception {
        DueTask task = add("remind-1", Sample.NOW);
        Callable<Boolean> doing =
                () -> inOneUnitOfWork(() -> the(DueTasks.class).done(task, Sample.NOW));
        assertThat(atOnce(List.of(doing, doing, doing))).containsOnlyOnce(true);
        assertThat(the(DueTasks.class).dueAt(Sample.NOW)).isEmpty();
    }

    @Test
    void aTaskPutOffIsDueLater() {
        DueTask task = add("remind-1", Sample.NOW);
        the(DueTasks.class).postpone(task, Sample.NOW.plusSeconds(3600));
        assertThat(the(DueTasks.class).dueAt(Sample.NOW)).isEmpty();
        assertThat(the(DueTasks.class).dueAt(Sample.NOW.plusSeconds(3600))).hasSize(1);
    }

    @Test
    void cancellingTakesAwayOnlyWhatIsNotDone() {
        DueTask done = add("remind-1", Sample.NOW);
        the(DueTasks.class).done(done, Sample.NOW);
        add("remind-2", Sample.NOW);
        RoundId other = openRound("OMN-R2").id();
        DueTask elsewhere = new DueTask(other, "remind-1", DueTask.Kind.REMIND, Sample.NOW, false);
        the(DueTasks.class).add(elsewhere);
        the(DueTasks.class).cancel(round);
        assertThat(the(DueTasks.class).pending()).containsExactly(elsewhere);
        assertThat(the(DueTasks.class).done(done, Sample.NOW)).isFalse();
    }

    @Test
    void aTaskOfOneMunicipalityRemembersWhose() {
        DueTask task = new DueTask(round, "remind-151", DueTask.Kind.REMIND, Sample.NOW, true, Sample.BALLERUP);
        the(DueTasks.class).add(task);
        assertThat(the(DueTasks.class).pending()).containsExactly(task);
    }

    @Test
    void aTaskRemembersTheWorkingDaysItIsCountedBy() {
        DueTask task = new DueTask(round, "unsent", DueTask.Kind.WARN, Sample.NOW, false, null, 1);
        the(DueTasks.class).add(task);
        assertThat(the(DueTasks.class).pending()).containsExactly(task);
    }

    private DueTask add(String wave, Instant due) {
        DueTask task = new DueTask(round, wave, DueTask.Kind.REMIND, due, true);
        the(DueTasks.class).add(task);
        return task;
    }
}
