package dk.raadslag.domain.reminder;

import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import java.time.Instant;

/** When somebody is at work in a network, and may be written to without having asked. */
public final class OfficeHours {
    private final PublicHolidays holidays;
    private final ReminderHours hours;

    /** Needs the days everybody is off, and the hours of a working day. */
    public OfficeHours(PublicHolidays holidays, ReminderHours hours) {
        this.holidays = holidays;
        this.hours = hours;
    }

    /** Tells whether they are at work now. */
    public boolean isAtWork(Network network, Instant now) {
        return !hours.nextAllowed(now, new WorkingCalendar(holidays, network)).isAfter(now);
    }
}
