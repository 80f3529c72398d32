package dk.raadslag.scheduler.reminder;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.jdbcjobstore.StdJDBCDelegate;
import org.quartz.impl.jdbcjobstore.StdRowLockSemaphore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Quartz on the application's own database, so that a timer is set in the same transaction as what it is for. */
@Configuration(proxyBeanMethods = false)
public class TimerConfiguration {

    @Bean
    SchedulerFactoryBean quartz(DataSource dataSource, PlatformTransactionManager transactions) throws SQLException {
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setSchedulerName("raadslag");
        factory.setDataSource(dataSource);
        factory.setTransactionManager(transactions);
        factory.setJobFactory(new SpringBeanJobFactory());
        factory.setWaitForJobsToCompleteOnShutdown(true);
        factory.setQuartzProperties(properties(isPostgres(dataSource)));
        return factory;
    }

    @Bean
    QuartzAlarm alarm(Scheduler scheduler) {
        return new QuartzAlarm(scheduler);
    }

    @Bean
    SmartInitializingSingleton regularLook(QuartzAlarm alarm, PlatformTransactionManager transactions) {
        return () -> new TransactionTemplate(transactions).executeWithoutResult(status -> alarm.lookEveryMinute());
    }

    private static Properties properties(boolean postgres) {
        Properties quartz = new Properties();
        quartz.setProperty("org.quartz.threadPool.threadCount", "2");
        quartz.setProperty("org.quartz.scheduler.instanceId", UUID.randomUUID().toString());
        quartz.setProperty("org.quartz.scheduler.idleWaitTime", "1000");
        quartz.setProperty("org.quartz.jobStore.misfireThreshold", "5000");
        quartz.setProperty("org.quartz.jobStore.isClustered", Boolean.toString(postgres));
        quartz.setProperty("org.quartz.jobStore.clusterCheckinInterval", "3000");
        Class<?> delegate = postgres ? PostgreSQLDelegate.class : StdJDBCDelegate.class;
        quartz.setProperty("org.quartz.jobStore.driverDelegateClass", delegate.getName());
        quartz.putAll(locking());
        return quartz;
    }

    // A timer set in a running transaction is announced before it is stored: only within the lock does Quartz look late
    // enough to see it. And a lock that is tried again rolls back first, which would tear that transaction apart.
    private static Map<String, String> locking() {
        return Map.of(
                "org.quartz.jobStore.acquireTriggersWithinLock", "true",
                "org.quartz.jobStore.lockHandler.class", StdRowLockSemaphore.class.getName(),
                "org.quartz.jobStore.lockHandler.maxRetry", "1");
    }

    private static boolean isPostgres(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
