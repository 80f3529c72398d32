package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A person with all their appointments in one network. */
public record ContactPerson(Person person, List<Appointment> appointments) {

    /** Copies the appointments. */
    public ContactPerson {
        appointments = List.copyOf(appointments);
    }

    /** Returns the appointments that hold on this day. */
    public List<Appointment> onDuty(LocalDate day) {
        return appointments.stream().filter(held -> held.onDuty(day)).toList();
    }

    /** Returns the municipality this person may contribute for on this day; the one they hand in for goes first. */
    public Optional<MunicipalityCode> writesFor(LocalDate day) {
        return municipality(day, Role::handsIn).or(() -> municipality(day, Role::contributes));
    }

    /** Tells whether this person may hand in this municipality's reply on this day. */
    public boolean handsInFor(MunicipalityCode municipality, LocalDate day) {
        return onDuty(day).stream()
                .anyMatch(held ->
                        held.municipality().equals(municipality) && held.role().handsIn());
    }

    private Optional<MunicipalityCode> municipality(LocalDate day, Predicate<Role> may) {
        return onDuty(day).stream()
                .filter(held -> may.test(held.role()))
                .map(Appointment::municipality)
                .findFirst();
    }
}
