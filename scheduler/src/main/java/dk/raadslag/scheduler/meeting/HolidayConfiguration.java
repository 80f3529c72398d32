package dk.raadslag.scheduler.meeting;

import dk.raadslag.domain.meeting.PublicHolidays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the Danish public holidays. */
@Configuration(proxyBeanMethods = false)
public class HolidayConfiguration {

    @Bean
    PublicHolidays publicHolidays() {
        return new DanishHolidays();
    }
}
