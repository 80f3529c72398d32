package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The days on which somebody comes on duty or goes off it. */
final class DutyTurns {

    private DutyTurns() {}

    static Stream<LocalDate> of(ContactPerson contact) {
        return Stream.concat(
                contact.absences().stream()
                        .flatMap(absence ->
                                Stream.of(absence.from(), absence.until().plusDays(1))),
                contact.appointments().stream().flatMap(DutyTurns::of));
    }

    private static Stream<LocalDate> of(Appointment held) {
        LocalDate until = held.until();
        return Stream.concat(
                Stream.ofNullable(held.from()), until == null ? Stream.empty() : Stream.of(until.plusDays(1)));
    }
}
