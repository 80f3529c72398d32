package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.WorkingCalendar;
import java.time.Instant;
import java.time.LocalTime;

/** The mornings on which a round is heard of, counted back from a deadline in working days. */
final class Mornings {
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private Mornings() {}

    static Instant before(Deadline deadline, int workingDays, WorkingCalendar calendar) {
        return calendar.before(deadline.at().toLocalDate(), workingDays)
                .atTime(HOUR)
                .atZone(DanishTime.ZONE)
                .toInstant();
    }
}
