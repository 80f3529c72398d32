package dk.raadslag.bot.meeting;

import dk.raadslag.bot.calendar.CalendarLinks;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;

/** Enters a meeting into the calendar, and tells when it stood there already. */
final class EnteringMeetings {

    private final UnitOfWork unitOfWork;
    private final Meetings meetings;
    private final Audit audit;
    private final PublicHolidays holidays;
    private final ListingMeetings listing;
    private final CalendarLinks calendar;

    EnteringMeetings(
            UnitOfWork unitOfWork,
            Meetings meetings,
            Audit audit,
            PublicHolidays holidays,
            ListingMeetings listing,
            CalendarLinks calendar) {
        this.unitOfWork = unitOfWork;
        this.meetings = meetings;
        this.audit = audit;
        this.holidays = holidays;
        this.listing = listing;
        this.calendar = calendar;
    }

    Phrase enter(MeetingOrder order, Network network, Turn turn) {
        return unitOfWork.run(() -> {
            int before = meetings.of(network.id()).size();
            Meeting meeting = meetings.enter(network, order.forum().id(), order.date(), order.time(), false);
            MeetingWords.MeetingLine line = listing.line(meeting, network, turn.now());
            if (meetings.of(network.id()).size() == before) {
                return known(meeting, order, network, turn);
            }
            note("meeting-added", meeting, turn);
            boolean workingDay = new WorkingCalendar(holidays, network).isWorkingDay(meeting.date());
            return new MeetingWords.MeetingAdded(
                    line, meeting.number(), order.clockGuessed(), workingDay, calendar.offer(meeting));
        });
    }

    /** An example becomes a date somebody has confirmed, and a meeting that was called off stands again. */
    private Phrase known(Meeting meeting, MeetingOrder order, Network network, Turn turn) {
        if (!meeting.isCalledOff() && !meeting.example()) {
            return new MeetingWords.MeetingKnown(listing.line(meeting, network, turn.now()));
        }
        Meeting after = meeting.confirmed(meeting.date(), order.clockGuessed() ? meeting.time() : order.time());
        meetings.change(after);
        note(meeting.isCalledOff() ? "meeting-taken-up-again" : "meeting-confirmed", after, turn);
        MeetingWords.MeetingLine line = listing.line(after, network, turn.now());
        return meeting.isCalledOff()
                ? new MeetingWords.MeetingTakenUpAgain(line, after.number())
                : new MeetingWords.MeetingConfirmed(line, after.number(), calendar.offer(after));
    }

    private void note(String deed, Meeting meeting, Turn turn) {
        audit.add(new Audit.Entry(
                turn.now(),
                turn.by().person().id().toString(),
                deed,
                meeting.id().value(),
                "date=" + meeting.date()));
    }
}
