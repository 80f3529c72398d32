package dk.raadslag.domain.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality by its code and its everyday name, such as "Ballerup", as a member of a network.
 *
 * @param from first day as a member, or null for always
 * @param until last day as a member, or null for no end
 */
public record Municipality(
        MunicipalityCode code,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** One that is always a member. */
    public Municipality(MunicipalityCode code, String name) {
        this(code, name, null, null);
    }

    /** Returns the same municipality, a member from the first day to the last. */
    public Municipality between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Municipality(code, name, first, last);
    }

    /** Tells whether it is a member on this day. */
    public boolean isMember(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
