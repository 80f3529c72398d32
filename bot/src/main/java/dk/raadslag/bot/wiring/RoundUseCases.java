package dk.raadslag.bot.wiring;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.round.CallingOffMeetings;
import dk.raadslag.domain.round.CallingOffRounds;
import dk.raadslag.domain.round.ClosingRounds;
import dk.raadslag.domain.round.CorrectingRounds;
import dk.raadslag.domain.round.DecidingExtensions;
import dk.raadslag.domain.round.Decisions;
import dk.raadslag.domain.round.HoldingBack;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.MovingMeetings;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.ReopeningRounds;
import dk.raadslag.domain.round.RoundTimetable;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.domain.round.TellingAsked;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asking, moving and ending rounds. */
@Configuration(proxyBeanMethods = false)
class RoundUseCases {

    @Bean
    PlanningRounds planningRounds(Contacts contacts, Rounds rounds, PublicHolidays holidays) {
        return new PlanningRounds(contacts, rounds, holidays);
    }

    @Bean
    OpeningRounds openingRounds(
            UnitOfWork unitOfWork, Rounds rounds, Ledger ledger, Outbox outbox, RoundTimetable timetable, Audit audit) {
        return new OpeningRounds(unitOfWork, rounds, ledger, outbox, timetable, audit);
    }

    @Bean
    TellingAsked tellingAsked(Ledger ledger, Outbox outbox) {
        return new TellingAsked(ledger, outbox);
    }

    @Bean
    MovingDeadlines movingDeadlines(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        return new MovingDeadlines(unitOfWork, rounds, timetable, telling, audit);
    }

    @Bean
    DecidingExtensions decidingExtensions(
            UnitOfWork unitOfWork, Decisions decisions, MovingDeadlines moving, Outbox outbox, Audit audit) {
        return new DecidingExtensions(unitOfWork, decisions, moving, outbox, audit);
    }

    @Bean
    CorrectingRounds correctingRounds(UnitOfWork unitOfWork, Rounds rounds, Ledger ledger, Outbox outbox, Audit audit) {
        return new CorrectingRounds(unitOfWork, rounds, ledger, outbox, audit);
    }

    @Bean
    ReopeningRounds reopeningRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        return new ReopeningRounds(unitOfWork, rounds, timetable, telling, audit);
    }

    @Bean
    CallingOffRounds callingOffRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        return new CallingOffRounds(unitOfWork, rounds, timetable, telling, audit);
    }

    @Bean
    MovingMeetings movingMeetings(
            UnitOfWork unitOfWork, Meetings meetings, Rounds rounds, TellingAsked telling, Audit audit) {
        return new MovingMeetings(unitOfWork, meetings, rounds, telling, audit);
    }

    @Bean
    CallingOffMeetings callingOffMeetings(
            UnitOfWork unitOfWork, Meetings meetings, Rounds rounds, CallingOffRounds callingOff, Audit audit) {
        return new CallingOffMeetings(unitOfWork, meetings, rounds, callingOff, audit);
    }

    @Bean
    ClosingRounds closingRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        return new ClosingRounds(unitOfWork, rounds, timetable, telling, audit);
    }

    @Bean
    Hold hold(Pauses pauses, Rounds rounds) {
        return new HoldingBack(pauses, rounds);
    }
}
