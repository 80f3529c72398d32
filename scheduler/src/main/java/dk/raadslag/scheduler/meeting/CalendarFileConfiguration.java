package dk.raadslag.scheduler.meeting;

import dk.raadslag.domain.meeting.CalendarWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the form in which calendars are subscribed to. */
@Configuration(proxyBeanMethods = false)
public class CalendarFileConfiguration {

    @Bean
    CalendarWriter calendarWriter() {
        return new WritingCalendars();
    }
}
