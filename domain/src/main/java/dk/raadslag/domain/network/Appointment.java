package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One role of one person for one municipality.
 *
 * @param areas subject areas, lower case; empty means all
 * @param from first day on duty, or null for always
 * @param until last day on duty, or null for no end
 */
public record Appointment(
        MunicipalityCode municipality,
        Role role,
        Set<String> areas,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Copies the areas. */
    public Appointment {
        areas = Set.copyOf(areas);
    }

    /** Tells whether the appointment holds on this day. */
    public boolean onDuty(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
