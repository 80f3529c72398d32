package dk.raadslag.bot.meeting;

import dk.raadslag.bot.calendar.CalendarLinks;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.NoticeRendering;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.FollowingPlans;
import dk.raadslag.domain.reminder.ListingDueSteps;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.CallingOffMeetings;
import dk.raadslag.domain.round.MovingMeetings;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.domain.round.TellingAsked;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The commands about meetings, and how every command finds the meeting or round it is about. */
@Configuration(proxyBeanMethods = false)
public class MeetingConfiguration {

    @Bean
    ListingMeetings listingMeetings(Agendas agendas, Rounds rounds) {
        return new ListingMeetings(agendas, rounds);
    }

    @Bean
    ChoosingMeetings choosingMeetings(Meetings meetings, Agendas agendas, Rounds rounds) {
        return new ChoosingMeetings(meetings, agendas, rounds);
    }

    @Bean
    ChoosingRounds choosingRounds(Rounds rounds, Meetings meetings, ChoosingMeetings choosing) {
        return new ChoosingRounds(rounds, meetings, choosing);
    }

    @Bean
    ChoosingMatters choosingMatters(
            Rounds rounds, Meetings meetings, ChoosingMeetings choosingMeetings, ChoosingRounds choosingRounds) {
        return new ChoosingMatters(rounds, meetings, choosingMeetings, choosingRounds);
    }

    @Bean
    SecretariatCommand meetingsCommand(Meetings meetings, ListingMeetings listing, Saying saying) {
        return new MeetingsCommand(meetings, listing, saying);
    }

    @Bean
    EnteringMeetings enteringMeetings(
            UnitOfWork unitOfWork,
            Meetings meetings,
            Audit audit,
            PublicHolidays holidays,
            ListingMeetings listing,
            CalendarLinks calendar) {
        return new EnteringMeetings(unitOfWork, meetings, audit, holidays, listing, calendar);
    }

    @Bean
    SecretariatCommand meetingCommand(
            EnteringMeetings entering, List<MeetingDeed> deeds, Previewing previewing, Saying saying) {
        return new MeetingCommand(entering, deeds, previewing, saying);
    }

    @Bean
    OpenRounds openRounds(CallingOffMeetings callingOff, TellingAsked telling, Contributions contributions) {
        return new OpenRounds(callingOff, telling, contributions);
    }

    @Bean
    DescribingMoves describingMoves(
            ListingMeetings listing, OpenRounds rounds, FollowingPlans following, PublicHolidays holidays) {
        return new DescribingMoves(listing, rounds, following, holidays);
    }

    @Bean
    MeetingDeed movingDeed(
            ChoosingMeetings choosing,
            Meetings meetings,
            MovingMeetings moving,
            DescribingMoves describing,
            Saying saying) {
        return new MovingDeed(choosing, meetings, moving, describing, saying);
    }

    @Bean
    MeetingDeed callingOffDeed(
            ChoosingMeetings choosing,
            Meetings meetings,
            CallingOffMeetings callingOff,
            OpenRounds rounds,
            Saying saying) {
        return new CallingOffDeed(choosing, meetings, callingOff, rounds, saying);
    }

    @Bean
    NoticeRendering briefingRendering(
            Networks networks, ListingDueSteps due, List<BriefingPart> parts, Wording wording) {
        return new BriefingRendering(networks, due, parts, wording);
    }

    @Bean
    DescribingPlans describingPlans(
            FollowingPlans following, ListingMeetings listing, PublicHolidays holidays, CalendarLinks calendar) {
        return new DescribingPlans(following, listing, holidays, calendar);
    }

    @Bean
    SecretariatCommand planCommand(
            ChoosingMeetings choosing,
            FollowingPlans following,
            DescribingPlans describing,
            PublicHolidays holidays,
            Saying saying) {
        return new PlanCommand(choosing, following, describing, holidays, saying);
    }
}
