package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some municipalities of a network under one name, such as a klynge, with the dates between which it holds. */
public record MunicipalityGroup(
        String name,
        List<MunicipalityCode> municipalities,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Copies the municipalities. */
    public MunicipalityGroup {
        municipalities = List.copyOf(municipalities);
    }

    /** Tells whether the group holds on this day. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
