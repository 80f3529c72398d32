package dk.raadslag.scheduler.reminder;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.reminder.Alarm;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.ReminderHours;
import dk.raadslag.domain.reminder.RunningDueTasks;
import dk.raadslag.domain.round.RoundId;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.listeners.TriggerListenerSupport;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The module started on a database, as the application does it. */
final class Running implements AutoCloseable {

    private final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
    private final Rings rings = new Rings();

    Running(DataSource dataSource, TasksInMemory tasks) throws SchedulerException {
        application.registerBean(DataSource.class, () -> dataSource);
        application.registerBean(TasksInMemory.class, () -> tasks);
        application.register(Application.class);
        application.refresh();
        scheduler().getListenerManager().addTriggerListener(rings);
    }

    void set(DueTask task) {
        inOneUnitOfWork(() -> {
            setHere(task);
            return true;
        });
    }

    /** Writes the task down and sets its timer in the unit of work that is running. */
    void setHere(DueTask task) {
        application.getBean(TasksInMemory.class).add(task);
        application.getBean(Alarm.class).set(task);
    }

    void remove(RoundId round) {
        inOneUnitOfWork(() -> {
            application.getBean(TasksInMemory.class).cancel(round);
            application.getBean(Alarm.class).remove(round);
            return true;
        });
    }

    <T> T inOneUnitOfWork(Supplier<T> work) {
        return application.getBean(UnitOfWork.class).run(work);
    }

    Set<TriggerKey> timers(RoundId round) throws SchedulerException {
        return scheduler().getTriggerKeys(GroupMatcher.triggerGroupEquals(round.value()));
    }

    Set<TriggerKey> regularTimers() throws SchedulerException {
        return scheduler().getTriggerKeys(GroupMatcher.triggerGroupEquals("raadslag"));
    }

    /** Returns the waves whose timers rang here. */
    List<String> rung(RoundId round) {
        return rings.heard.stream()
                .filter(key -> key.getGroup().equals(round.value()))
                .map(TriggerKey::getName)
                .toList();
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(application.getBean(DataSource.class));
    }

    Scheduler scheduler() {
        return application.getBean(Scheduler.class);
    }

    <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }

    @Configuration(proxyBeanMethods = false)
    @Import(TimerConfiguration.class)
    static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        PlatformTransactionManager transactions(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }

        @Bean
        UnitOfWork unitOfWork(PlatformTransactionManager transactions) {
            return new UnitOfWork() {
                @Override
                public <T> T run(Supplier<T> work) {
                    return new TransactionTemplate(transactions).execute(status -> work.get());
                }
            };
        }

        @Bean
        RunningDueTasks runningDueTasks(UnitOfWork unitOfWork, TasksInMemory tasks, Alarm alarm) {
            ReminderHours hours = ReminderHours.of("08:00-16:00");
            return new RunningDueTasks(new RunningDueTasks.Means(
                    unitOfWork, tasks, alarm, new NoRounds(), null, null, null, null, null, null, null, hours));
        }
    }

    private static final class Rings extends TriggerListenerSupport {
        private final Queue<TriggerKey> heard = new ConcurrentLinkedQueue<>();

        @Override
        public String getName() {
            return "rings";
        }

        @Override
        public void triggerFired(Trigger trigger, JobExecutionContext context) {
            heard.add(trigger.getKey());
        }
    }
}
