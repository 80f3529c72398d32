package dk.raadslag.domain.meeting;

import dk.raadslag.domain.network.ClosingDay;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PlanSteps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;

/** Which days a network works: not Saturdays, Sundays, Danish public holidays or its own closing days. */
public final class WorkingCalendar {

    private final PublicHolidays holidays;
    private final Network network;

    /** Makes the calendar of one network. */
    public WorkingCalendar(PublicHolidays holidays, Network network) {
        this.holidays = holidays;
        this.network = network;
    }

    /** Tells whether people are at work at that moment of the day; a half closing day counts until it begins. */
    public boolean isWorkingTime(LocalDateTime at) {
        return isWeekday(at.toLocalDate())
                && !holidays.contains(at.toLocalDate())
                && network.closingDays().stream().noneMatch(closed -> closes(closed, at));
    }

    /** Tells whether the whole day is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingTime(day.atTime(23, 59));
    }

    /** Tells whether the day lies in one of the network's quiet periods. */
    public boolean isQuiet(LocalDate day) {
        return network.quietPeriods().stream().anyMatch(period -> period.contains(day));
    }

    /** Returns the day that lies so many counted working days before another; quiet periods do not count. */
    public LocalDate before(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.minusDays(1);
            if (counts(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** Returns the day that lies so many counted working days after another; quiet periods do not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (counts(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** Returns a plan in working days; what is so many calendar days before the meeting moves back to one that counts. */
    public PlanSteps counted(PlanSteps plan, LocalDate meeting) {
        return plan.inWorkingDays(days -> {
            LocalDate day = meeting.minusDays(days);
            while (!counts(day)) {
                day = day.minusDays(1);
            }
            return between(day.minusDays(1), meeting.minusDays(1));
        });
    }

    /** Returns how many counted working days lie after the first day, up to and including the last. */
    public int between(LocalDate first, LocalDate last) {
        return (int)
                first.datesUntil(last).filter(day -> counts(day.plusDays(1))).count();
    }

    private boolean counts(LocalDate day) {
        return isWorkingDay(day) && !isQuiet(day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static boolean closes(ClosingDay closed, LocalDateTime at) {
        return closed.day().equals(MonthDay.from(at))
                && (closed.from() == null || !at.toLocalTime().isBefore(closed.from()));
    }
}
