package dk.raadslag.scheduler.reminder;

import dk.raadslag.domain.reminder.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Wakes whoever does what has fallen due; what that is stands in the store, not in the timer. */
final class WakeUp implements Job {

    private final List<DueWork> due;
    private final Clock clock;

    WakeUp(List<DueWork> due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Instant now = clock.instant();
        due.stream().flatMap(work -> failure(work, now).stream()).toList().stream()
                .reduce(WakeUp::both)
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    /** One that stumbles must not keep the others waiting. */
    private static Optional<RuntimeException> failure(DueWork work, Instant now) {
        try {
            work.run(now);
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    private static RuntimeException both(RuntimeException one, RuntimeException other) {
        one.addSuppressed(other);
        return one;
    }
}
