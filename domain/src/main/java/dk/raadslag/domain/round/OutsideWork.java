package dk.raadslag.domain.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.WorkingCalendar;
import java.time.DayOfWeek;
import java.util.Optional;

/** Tells why a deadline is one at which nobody is at work. */
public final class OutsideWork {
    private OutsideWork() {}

    /** Returns what to say of a deadline; empty when it lies within working time. */
    public static Optional<RoundPlan.Caution> of(Deadline deadline, WorkingCalendar calendar) {
        DayOfWeek day = deadline.at().getDayOfWeek();
        if (day == DayOfWeek.SATURDAY) {
            return Optional.of(RoundPlan.Caution.DEADLINE_ON_SATURDAY);
        }
        if (day == DayOfWeek.SUNDAY) {
            return Optional.of(RoundPlan.Caution.DEADLINE_ON_SUNDAY);
        }
        return calendar.isWorkingTime(deadline.at())
                ? Optional.empty()
                : Optional.of(RoundPlan.Caution.DEADLINE_OUTSIDE_WORKING_TIME);
    }
}
