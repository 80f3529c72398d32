package dk.raadslag.scheduler;

import dk.raadslag.scheduler.meeting.HolidayConfiguration;
import dk.raadslag.scheduler.reminder.TimerConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything this module offers: timers and the days Denmark keeps free. */
@Configuration(proxyBeanMethods = false)
@Import({TimerConfiguration.class, HolidayConfiguration.class})
public class SchedulerConfiguration {}
