package dk.raadslag.domain.round;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Whom a municipality is asked through: its primary contacts, the subject contacts concerned, else its deputies. */
final class ChoosingAddressees {

    private final List<ContactPerson> contacts;
    private final LocalDate day;

    ChoosingAddressees(List<ContactPerson> contacts, LocalDate day) {
        this.contacts = contacts;
        this.day = day;
    }

    /** Returns those asked for a municipality; {@code areas} are the subject areas the round touches. */
    List<RoundPlan.Addressee> of(MunicipalityCode municipality, Set<String> areas) {
        List<RoundPlan.Addressee> chosen = new ArrayList<>(holding(municipality, Role.PRIMARY_CONTACT, held -> true));
        if (chosen.isEmpty()) {
            chosen.addAll(holding(municipality, Role.DEPUTY, held -> true));
        }
        holding(municipality, Role.SUBJECT_CONTACT, held -> concerned(held, areas)).stream()
                .filter(one -> chosen.stream().noneMatch(other -> samePerson(one, other)))
                .forEach(chosen::add);
        return chosen;
    }

    private List<RoundPlan.Addressee> holding(MunicipalityCode municipality, Role role, Predicate<Appointment> which) {
        return contacts.stream()
                .filter(contact -> contact.onDuty(day).stream()
                        .anyMatch(held ->
                                held.municipality().equals(municipality) && held.role() == role && which.test(held)))
                .map(contact -> new RoundPlan.Addressee(contact, municipality, role))
                .toList();
    }

    private static boolean concerned(Appointment held, Set<String> areas) {
        return held.areas().stream().map(area -> area.toLowerCase(Locale.ROOT)).anyMatch(areas::contains);
    }

    private static boolean samePerson(RoundPlan.Addressee one, RoundPlan.Addressee other) {
        return one.contact().person().id().equals(other.contact().person().id());
    }
}
