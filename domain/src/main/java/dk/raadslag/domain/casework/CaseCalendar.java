package dk.raadslag.domain.casework;

import dk.raadslag.domain.casework.CaseEvent.When;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the days of cases: when a forum meets, when a case must be there, and what is wrong with a day. */
public final class CaseCalendar {
    private final Meetings meetings;
    private final PublicHolidays holidays;

    /** Needs the meetings and the days nobody works. */
    public CaseCalendar(Meetings meetings, PublicHolidays holidays) {
        this.meetings = meetings;
        this.holidays = holidays;
    }

    /** What is to be thought of before a day is given. */
    public enum Caution {
        NONE,
        NOT_A_WORKING_DAY,
        QUIET_PERIOD
    }

    /** Returns the day as it is now: a meeting that was moved takes its cases along; empty without a day or a meeting. */
    public Optional<LocalDate> day(When when) {
        return when.meeting() == null
                ? Optional.ofNullable(when.day())
                : meetings.find(when.meeting())
                        .filter(meeting -> !meeting.isCalledOff())
                        .map(Meeting::date);
    }

    /** Tells whether the meeting it was to be dealt with at has been called off. */
    public boolean isCalledOff(When when) {
        return when.meeting() != null
                && meetings.find(when.meeting()).filter(Meeting::isCalledOff).isPresent();
    }

    /** Returns the day for a forum, with the meeting it has in the calendar that day, if any. */
    public When on(LocalDate day, String forum, Network network) {
        MeetingId meeting = held(forum, network)
                .filter(one -> one.date().equals(day))
                .findFirst()
                .map(Meeting::id)
                .orElse(null);
        return new When(day, meeting);
    }

    /** Returns the forum's first meeting for which a case that is ready on a day can still be handed in. */
    public Optional<LocalDate> proposed(Forum forum, LocalDate ready, Network network) {
        return held(forum.id(), network)
                .map(Meeting::date)
                .filter(day -> !handIn(day, forum, network).isBefore(ready) && day.isAfter(ready))
                .findFirst();
    }

    /** Returns the last day to hand a case in for a forum that meets on a day. */
    public LocalDate handIn(LocalDate day, Forum forum, Network network) {
        return working(network).before(day, forum.handling().papers());
    }

    /** Returns what is to be thought of with a day. */
    public Caution caution(LocalDate day, Network network) {
        if (!working(network).isWorkingDay(day)) {
            return Caution.NOT_A_WORKING_DAY;
        }
        return working(network).isQuiet(day) ? Caution.QUIET_PERIOD : Caution.NONE;
    }

    WorkingCalendar working(Network network) {
        return new WorkingCalendar(holidays, network);
    }

    private Stream<Meeting> held(String forum, Network network) {
        return meetings.of(network.id()).stream()
                .filter(meeting -> meeting.forum().equals(forum) && !meeting.isCalledOff());
    }
}
