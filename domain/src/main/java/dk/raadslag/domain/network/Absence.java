package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away; why is nobody's business.
 *
 * @param from first day away
 * @param until last day away
 * @param deputy who answers meanwhile, or null where nobody has been named
 */
public record Absence(
        LocalDate from, LocalDate until, @Nullable Person deputy) {

    /** Refuses an absence that ends before it begins. */
    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends before it begins: " + from + " to " + until);
        }
    }

    /** Tells whether the person is away on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Tells whether the two have a day in common. */
    public boolean overlaps(Absence other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }

    /** Returns what stays of this absence beside a newer one: all of it, or the days before the newer one begins. */
    public Optional<Absence> without(Absence newer) {
        if (!overlaps(newer)) {
            return Optional.of(this);
        }
        return from.isBefore(newer.from)
                ? Optional.of(new Absence(from, newer.from.minusDays(1), deputy))
                : Optional.empty();
    }

    /** Returns the same days with somebody to answer meanwhile. */
    public Absence coveredBy(Person named) {
        return new Absence(from, until, named);
    }
}
