package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The hours of a working day within which automatic reminders go out, such as 08:00-16:00. */
public record ReminderHours(LocalTime from, LocalTime until) {

    /** Refuses hours that end before they begin. */
    public ReminderHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("reminder hours end before they begin: " + from + "-" + until);
        }
    }

    /** Reads "08:00-16:00". */
    public static ReminderHours of(String text) {
        String[] ends = text.strip().split("\\s*-\\s*", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not of the form 08:00-16:00: " + text);
        }
        return new ReminderHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /** Returns now when a reminder may go out now, else the next moment it may. */
    public Instant nextAllowed(Instant now, WorkingCalendar calendar) {
        LocalDateTime local = DanishTime.at(now);
        if (allowed(local, calendar)) {
            return now;
        }
        LocalDate day = local.toLocalTime().isBefore(from)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        while (!allowed(day.atTime(from), calendar)) {
            day = day.plusDays(1);
        }
        return day.atTime(from).atZone(DanishTime.ZONE).toInstant();
    }

    private boolean allowed(LocalDateTime at, WorkingCalendar calendar) {
        return !at.toLocalTime().isBefore(from)
                && at.toLocalTime().isBefore(until)
                && calendar.isWorkingTime(at)
                && !calendar.isQuiet(at.toLocalDate());
    }
}
