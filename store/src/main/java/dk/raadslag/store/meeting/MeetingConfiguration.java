package dk.raadslag.store.meeting;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.meeting.Meetings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The meetings and their calendars. */
@Configuration(proxyBeanMethods = false)
public class MeetingConfiguration {

    @Bean
    Meetings meetings(JdbcClient jdbc, UnitOfWork unitOfWork) {
        return new MeetingTable(jdbc, unitOfWork);
    }

    @Bean
    Calendars calendars(JdbcClient jdbc, UnitOfWork unitOfWork) {
        return new CalendarTables(jdbc, unitOfWork);
    }
}
