package dk.raadslag.scheduler.reminder;

import dk.raadslag.domain.reminder.Alarm;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.jdbcjobstore.StdJDBCDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;
import org.springframework.transaction.PlatformTransactionManager;

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
    Alarm alarm(Scheduler scheduler) {
        return new QuartzAlarm(scheduler);
    }

    private static Properties properties(boolean postgres) {
        Properties quartz = new Properties();
        quartz.setProperty("org.quartz.threadPool.threadCount", "2");
        quartz.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        quartz.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        quartz.setProperty("org.quartz.jobStore.misfireThreshold", "5000");
        quartz.setProperty("org.quartz.jobStore.isClustered", Boolean.toString(postgres));
        quartz.setProperty("org.quartz.jobStore.clusterCheckinInterval", "3000");
        Class<?> delegate = postgres ? PostgreSQLDelegate.class : StdJDBCDelegate.class;
        quartz.setProperty("org.quartz.jobStore.driverDelegateClass", delegate.getName());
        return quartz;
    }

    private static boolean isPostgres(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
