package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;

/** A yearly stretch that does not count in back-plans and in which nobody is reminded. */
public sealed interface QuietPeriod {

    /** Tells whether the day lies in the period. */
    boolean contains(LocalDate day);

    /** ISO weeks of any year, both ends included. */
    record Weeks(int first, int last) implements QuietPeriod {
        @Override
        public boolean contains(LocalDate day) {
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return first <= week && week <= last;
        }
    }

    /** Days of any year, both ends included; may run across New Year. */
    record Days(MonthDay first, MonthDay last) implements QuietPeriod {
        @Override
        public boolean contains(LocalDate day) {
            MonthDay here = MonthDay.from(day);
            boolean afterFirst = !here.isBefore(first);
            boolean beforeLast = !here.isAfter(last);
            return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
        }
    }
}
