package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.reminder.RunningDueTasks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void whatFellDueAndCannotBeDoneDoesNotKeepTheProgramFromStarting() {
        List<Instant> imported = new ArrayList<>();
        UnitOfWork broken = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                throw new IllegalStateException("no network for OMN-3a");
            }
        };
        RunningDueTasks dueTasks = new RunningDueTasks(
                new RunningDueTasks.Means(broken, null, null, null, null, null, null, null, null, null, null, null));
        Beginning beginning = new Beginning(imported::add, dueTasks, Clock.systemUTC());

        beginning.start();

        assertThat(beginning.isRunning()).isTrue();
        assertThat(imported).hasSize(1);
    }
}
