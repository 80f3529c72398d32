package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a network's contact persons are asked by themselves whether they still are.
 *
 * @param months from the first of these months every year
 * @param dates from these days, such as after an election
 */
public record ConfirmationTimes(List<Month> months, List<LocalDate> dates) {
    /** Nobody is asked unless the secretariat does it. */
    public static final ConfirmationTimes NEVER = new ConfirmationTimes(List.of(), List.of());

    private static final int DAYS_TO_BEGIN = 31;

    /** Copies the lists. */
    public ConfirmationTimes {
        months = List.copyOf(months);
        dates = List.copyOf(dates);
    }

    /** Returns the newest day from which they are to be asked; one that is more than a month past is let go. */
    public Optional<LocalDate> due(LocalDate today) {
        Stream<LocalDate> firsts = months.stream()
                .flatMap(month ->
                        Stream.of(today.getYear(), today.getYear() - 1).map(year -> LocalDate.of(year, month, 1)));
        return Stream.concat(firsts, dates.stream())
                .filter(day ->
                        !day.isAfter(today) && day.plusDays(DAYS_TO_BEGIN).isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** Tells whether they are to be asked from one of the days after this one, up to the last. */
    public boolean isDueAfter(LocalDate today, LocalDate last) {
        Stream<LocalDate> firsts = months.stream()
                .flatMap(month ->
                        Stream.of(today.getYear(), today.getYear() + 1).map(year -> LocalDate.of(year, month, 1)));
        return Stream.concat(firsts, dates.stream()).anyMatch(day -> day.isAfter(today) && !day.isAfter(last));
    }
}
