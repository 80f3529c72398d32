package dk.raadslag.domain.network;

import java.util.List;

/** When nobody in a network works though others do, and when it is not to be disturbed. */
public record DaysOff(List<ClosingDay> closingDays, List<QuietPeriod> quietPeriods) {
    /** Copies the lists. */
    public DaysOff {
        closingDays = List.copyOf(closingDays);
        quietPeriods = List.copyOf(quietPeriods);
    }
}
