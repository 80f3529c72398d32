package dk.raadslag.scheduler.reminder;

import dk.raadslag.domain.reminder.Alarm;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.round.RoundId;
import java.util.ArrayList;
import java.util.Date;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/** One Quartz trigger for each round and wave, all on the one job that wakes the due tasks. */
final class QuartzAlarm implements Alarm {

    private static final JobKey WAKE_UP = JobKey.jobKey("wake-up", "raadslag");

    private static final TriggerKey EVERY_MINUTE = TriggerKey.triggerKey("every-minute", "raadslag");

    private final Scheduler scheduler;

    QuartzAlarm(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void set(DueTask task) {
        try {
            ensureJob();
            Trigger trigger = trigger(task);
            if (scheduler.rescheduleJob(trigger.getKey(), trigger) == null) {
                scheduler.scheduleJob(trigger);
            }
        } catch (SchedulerException broken) {
            throw new IllegalStateException("no timer for " + task.wave() + " of " + task.round(), broken);
        }
    }

    @Override
    public void remove(RoundId round) {
        try {
            var keys = scheduler.getTriggerKeys(GroupMatcher.triggerGroupEquals(round.value()));
            scheduler.unscheduleJobs(new ArrayList<>(keys));
        } catch (SchedulerException broken) {
            throw new IllegalStateException("timers of " + round + " could not be removed", broken);
        }
    }

    /** Looks every minute as well, so that what could not be done when its timer rang is done all the same. */
    void lookEveryMinute() {
        try {
            ensureJob();
            if (!scheduler.checkExists(EVERY_MINUTE)) {
                scheduler.scheduleJob(everyMinute());
            }
        } catch (SchedulerException broken) {
            throw new IllegalStateException("no timer for every minute", broken);
        }
    }

    private void ensureJob() throws SchedulerException {
        if (!scheduler.checkExists(WAKE_UP)) {
            scheduler.addJob(job(), true);
        }
    }

    private static JobDetail job() {
        return JobBuilder.newJob(WakeUp.class)
                .withIdentity(WAKE_UP)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    // Quartz counts whole milliseconds: rounded down, the timer would ring before the task is due and find nothing.
    private static Trigger trigger(DueTask task) {
        return TriggerBuilder.newTrigger()
                .withIdentity(TriggerKey.triggerKey(task.wave(), task.round().value()))
                .forJob(WAKE_UP)
                .startAt(Date.from(task.due().plusMillis(1)))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
    }

    private static Trigger everyMinute() {
        return TriggerBuilder.newTrigger()
                .withIdentity(EVERY_MINUTE)
                .forJob(WAKE_UP)
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
