package dk.raadslag.domain.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A municipality that hosts the secretariat, from its first day on; null for the first there was. */
public record HostTerm(
        MunicipalityCode municipality, @Nullable LocalDate from) {

    /** Tells whether it has begun by this day. */
    public boolean holds(LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}
