package dk.raadslag.scheduler;

import dk.raadslag.scheduler.meeting.CalendarFileConfiguration;
import dk.raadslag.scheduler.meeting.HolidayConfiguration;
import dk.raadslag.scheduler.reminder.TimerConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything this module offers: timers, the days Denmark keeps free, and calendars. */
@Configuration(proxyBeanMethods = false)
@Import({TimerConfiguration.class, HolidayConfiguration.class, CalendarFileConfiguration.class})
public class SchedulerConfiguration {}
