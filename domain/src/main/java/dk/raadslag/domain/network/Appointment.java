package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Tells whether these subject areas, in lower case, concern it; one for all areas is concerned by any round. */
    public boolean touches(Set<String> some) {
        return areas.isEmpty()
                || areas.stream().map(area -> area.toLowerCase(Locale.ROOT)).anyMatch(some::contains);
    }

    /** Tells whether the appointment goes on after this day. */
    public boolean lasts(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** Tells whether the two would have one person answer for two municipalities on the same day, which nobody can. */
    public boolean clashesWith(Appointment other) {
        return role.isAsked()
                && other.role.isAsked()
                && !municipality.equals(other.municipality)
                && within(
                                other.from == null ? LocalDate.MIN : other.from,
                                other.until == null ? LocalDate.MAX : other.until)
                        .isPresent();
    }

    /** Returns the appointment with this as its last day. */
    public Appointment endedOn(LocalDate lastDay) {
        return new Appointment(municipality, role, areas, from, lastDay);
    }

    /** Returns the appointment as whoever takes it over has it; what begins later begins then. */
    public Appointment beginningOn(LocalDate firstDay) {
        return new Appointment(
                municipality, role, areas, from == null || from.isBefore(firstDay) ? firstDay : from, until);
    }

    /** Returns the part of the appointment that lies between two days, if any. */
    public Optional<Appointment> within(LocalDate first, LocalDate last) {
        LocalDate begins = from == null || from.isBefore(first) ? first : from;
        LocalDate ends = until == null || until.isAfter(last) ? last : until;
        return begins.isAfter(ends)
                ? Optional.empty()
                : Optional.of(new Appointment(municipality, role, areas, begins, ends));
    }
}
