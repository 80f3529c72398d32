package dk.raadslag.bot.calendar;

import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.meeting.CalendarWriter;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.FollowingPlans;
import dk.raadslag.domain.round.Rounds;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The calendars and the links to them. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

    @Bean
    CalendarLinks calendarLinks(Calendars calendars, Environment environment) {
        return new CalendarLinks(calendars, new LinkSecrets(new SecureRandom()), new PublicAddress(environment));
    }

    @Bean
    MeetingEvents meetingEvents(Rounds rounds, FollowingPlans following, Wording wording) {
        return new MeetingEvents(rounds, following, wording);
    }

    @Bean
    PublishingCalendars.Press calendarPress(Calendars calendars, CalendarWriter writer, Wording wording) {
        return new PublishingCalendars.Press(calendars, writer, wording);
    }

    @Bean
    PublishingCalendars publishingCalendars(
            Networks networks,
            Meetings meetings,
            Rounds rounds,
            MeetingEvents events,
            PublishingCalendars.Press press) {
        return new PublishingCalendars(networks, meetings, rounds, events, press);
    }

    @Bean
    CalendarDownloads calendarDownloads(PublishingCalendars publishing, Clock clock) {
        return new CalendarDownloads(publishing, clock);
    }
}
