package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Spelling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What days and months are called, as far as their first letters tell. */
final class DanishDayNames {

    private static final List<String> WEEKDAYS = List.of("man", "tir", "ons", "tor", "fre", "loer", "soen");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private DanishDayNames() {}

    static Optional<DayOfWeek> weekday(@Nullable String typed) {
        return typed == null ? Optional.empty() : place(typed, WEEKDAYS).map(DayOfWeek::of);
    }

    /** Returns the number of a month by name or number; what is neither has already been refused. */
    static int month(String typed) {
        return place(typed, MONTHS).orElseGet(() -> Integer.valueOf(typed));
    }

    /** Returns the next day after today that goes by this name, such as "i morgen" or "fredag". */
    static LocalDate after(LocalDate today, String word) {
        return switch (Spelling.fold(word).replace("-", "")) {
            case "idag" -> today;
            case "imorgen" -> today.plusDays(1);
            case "iovermorgen" -> today.plusDays(2);
            default -> today.with(TemporalAdjusters.next(weekday(word).orElseThrow()));
        };
    }

    private static Optional<Integer> place(String typed, List<String> names) {
        String folded = Spelling.fold(typed);
        return names.stream().filter(folded::startsWith).findFirst().map(name -> names.indexOf(name) + 1);
    }
}
