package dk.raadslag.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date as it is written, and what it amounts to; without a year, or where no such day exists, it is no date. */
record FoundDate(
        String text,
        int day,
        int month,
        @Nullable Integer year,
        @Nullable String weekday) {

    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    @Nullable
    LocalDate date() {
        return year == null || !exists(year) ? null : LocalDate.of(year, month, day);
    }

    private boolean exists(int inYear) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(inYear, month, 1).lengthOfMonth();
    }

    List<AgendaWarning> warnings(int line) {
        List<AgendaWarning> warnings = new ArrayList<>();
        LocalDate date = date();
        if (year == null) {
            warnings.add(new AgendaWarning(AgendaWarning.Kind.MISSING_YEAR, line, text));
        } else if (date == null) {
            warnings.add(new AgendaWarning(AgendaWarning.Kind.DATE_DOES_NOT_EXIST, line, text));
        } else if (weekday != null
                && WEEKDAYS.indexOf(weekday) + 1 != date.getDayOfWeek().getValue()) {
            warnings.add(new AgendaWarning(AgendaWarning.Kind.WEEKDAY_DOES_NOT_FIT, line, text));
        }
        return warnings;
    }
}
