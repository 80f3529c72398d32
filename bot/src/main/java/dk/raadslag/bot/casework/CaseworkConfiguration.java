package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.meeting.BriefingPart;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.casework.CaseCalendar;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.casework.CorrectingCases;
import dk.raadslag.domain.casework.MovingCases;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.ChangingForums;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The commands about cases and forums, and who is told when a case must move. */
@Configuration(proxyBeanMethods = false)
public class CaseworkConfiguration {

    @Bean
    DescribingStops describingStops(CaseCalendar calendar) {
        return new DescribingStops(calendar);
    }

    @Bean
    DescribingCases describingCases(Cases cases, Meetings meetings, Contacts contacts, DescribingStops stops) {
        return new DescribingCases(cases, meetings, contacts, stops);
    }

    @Bean
    Confirming confirmingCasework(Previewing previewing, Saying saying) {
        return new Confirming(previewing, saying);
    }

    @Bean
    BeginningCases beginningCases(
            MovingCases moving,
            ChoosingMeetings choosing,
            Agendas agendas,
            DescribingCases describing,
            CaseCalendar calendar,
            DescribingStops stops) {
        return new BeginningCases(
                moving, new FindingItems(choosing, agendas), describing, new PlanningCases(moving, calendar, stops));
    }

    @Bean
    MovingDeeds movingDeeds(
            MovingCases moving, Cases cases, CaseCalendar calendar, DescribingCases describing, DescribingStops stops) {
        return new MovingDeeds(moving, cases, calendar, describing, stops);
    }

    @Bean
    CorrectingDeeds correctingDeeds(CorrectingCases correcting, DescribingStops stops) {
        return new CorrectingDeeds(correcting, stops);
    }

    @Bean
    SecretariatCommand caseCommand(
            Cases cases,
            DescribingCases describing,
            BeginningCases beginning,
            MovingDeeds moving,
            CorrectingDeeds correcting,
            Confirming confirming,
            Saying saying) {
        return new CaseCommand(
                new FindingCases(cases, describing), describing, beginning, moving, correcting, confirming, saying);
    }

    @Bean
    SecretariatCommand forumCommand(
            Meetings meetings, Cases cases, ChangingForums changing, Confirming confirming, Saying saying) {
        return new ForumCommand(
                new ListingForums(meetings),
                new ReadingForumChanges(changing, new ForumEffects(cases, meetings)),
                confirming,
                saying);
    }

    @Bean
    BriefingPart casesThisMorning(Cases cases, DescribingStops stops, PublicHolidays holidays) {
        return new CasesThisMorning(cases, stops, holidays);
    }

    @Bean
    DueWork remindingActors(
            Networks networks,
            Cases cases,
            CaseCalendar calendar,
            DescribingStops stops,
            Contacts contacts,
            Notices notices,
            PublicHolidays holidays,
            OfficeHours office) {
        return new RemindingActors(
                new RemindingActors.Means(networks, cases, calendar, stops, contacts, notices, holidays, office));
    }
}
