package dk.raadslag.store.reminder;

import dk.raadslag.domain.reminder.Briefings;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.reminder.Nudges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What falls due. */
@Configuration(proxyBeanMethods = false)
public class ReminderConfiguration {

    @Bean
    DueTasks dueTasks(JdbcClient jdbc) {
        return new DueTaskTable(jdbc);
    }

    @Bean
    Nudges nudges(JdbcClient jdbc) {
        return new NudgeTable(jdbc);
    }

    @Bean
    Briefings briefings(JdbcClient jdbc) {
        return new BriefingTable(jdbc);
    }
}
