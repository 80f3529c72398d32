package dk.raadslag.domain.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** The weeks in which Danish schools are closed, by and large, and many people are away. */
public enum SchoolHoliday {
    WINTER,
    EASTER,
    SUMMER,
    AUTUMN,
    CHRISTMAS;

    /** Returns the holiday the schools have on a day. */
    public static Optional<SchoolHoliday> on(LocalDate day, PublicHolidays holidays) {
        MonthDay here = MonthDay.from(day);
        if (!here.isBefore(MonthDay.of(12, 23)) || !here.isAfter(MonthDay.of(1, 2))) {
            return Optional.of(CHRISTMAS);
        }
        return isBeforeEaster(day, holidays) ? Optional.of(EASTER) : inWeek(day);
    }

    private static Optional<SchoolHoliday> inWeek(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (week == 7 || week == 8) {
            return Optional.of(WINTER);
        }
        if (week >= 27 && week <= 32) {
            return Optional.of(SUMMER);
        }
        return week == 42 ? Optional.of(AUTUMN) : Optional.empty();
    }

    /** In no other week of spring are both Thursday and Friday public holidays. */
    private static boolean isBeforeEaster(LocalDate day, PublicHolidays holidays) {
        LocalDate thursday = day.with(DayOfWeek.THURSDAY);
        return thursday.getMonthValue() <= 4 && holidays.contains(thursday) && holidays.contains(thursday.plusDays(1));
    }
}
