package dk.raadslag.bot.meeting;

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

    EnteringMeetings(
            UnitOfWork unitOfWork, Meetings meetings, Audit audit, PublicHolidays holidays, ListingMeetings listing) {
        this.unitOfWork = unitOfWork;
        this.meetings = meetings;
        this.audit = audit;
        this.holidays = holidays;
        this.listing = listing;
    }

    Phrase enter(MeetingOrder order, Network network, Turn turn) {
        return unitOfWork.run(() -> {
            int before = meetings.of(network.id()).size();
            Meeting meeting = meetings.enter(network, order.forum().id(), order.date(), order.time(), false);
            MeetingWords.MeetingLine line = listing.line(meeting, network, turn.now());
            if (meetings.of(network.id()).size() == before) {
                return new MeetingWords.MeetingKnown(line);
            }
            audit.add(new Audit.Entry(
                    turn.now(),
                    turn.by().person().id().toString(),
                    "meeting-added",
                    meeting.id().value(),
                    "date=" + meeting.date()));
            boolean workingDay = new WorkingCalendar(holidays, network).isWorkingDay(meeting.date());
            return new MeetingWords.MeetingAdded(line, meeting.number(), order.clockGuessed(), workingDay);
        });
    }
}
