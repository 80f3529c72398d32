package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The mornings on which a round is heard of, counted back from a deadline in working days. */
final class Mornings {
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private Mornings() {}

    /** Returns the morning so many working days before a deadline, or after it where they are negative. */
    static Instant before(Deadline deadline, int workingDays, WorkingCalendar calendar) {
        LocalDate day = deadline.at().toLocalDate();
        return (workingDays < 0 ? calendar.after(day, -workingDays) : calendar.before(day, workingDays))
                .atTime(HOUR)
                .atZone(DanishTime.ZONE)
                .toInstant();
    }
}
