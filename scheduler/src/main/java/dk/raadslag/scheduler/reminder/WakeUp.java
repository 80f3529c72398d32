package dk.raadslag.scheduler.reminder;

import dk.raadslag.domain.reminder.RunningDueTasks;
import java.time.Clock;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Wakes whoever does what has fallen due; what that is stands in the store, not in the timer. */
final class WakeUp implements Job {

    private final RunningDueTasks dueTasks;
    private final Clock clock;

    WakeUp(RunningDueTasks dueTasks, Clock clock) {
        this.dueTasks = dueTasks;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        dueTasks.run(clock.instant());
    }
}
