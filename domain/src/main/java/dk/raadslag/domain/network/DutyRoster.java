package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is on duty for a municipality on one day, and in whose place: appointed or standing in, and not away. */
public final class DutyRoster {
    private final List<ContactPerson> contacts;
    private final LocalDate day;
    private final Map<MunicipalityCode, List<Duty>> onDuty;

    /** Needs the contact persons of a network with what they hold for others. */
    public DutyRoster(List<ContactPerson> contacts, LocalDate day) {
        this.contacts = List.copyOf(contacts);
        this.day = day;
        this.onDuty = contacts.stream()
                .filter(contact -> contact.absenceOn(day).isEmpty())
                .flatMap(contact -> duties(contact, day))
                .collect(Collectors.groupingBy(duty -> duty.appointment().municipality()));
    }

    /** Returns everybody it was made of, on duty or not. */
    public List<ContactPerson> contacts() {
        return contacts;
    }

    /** Returns the day it holds for. */
    public LocalDate day() {
        return day;
    }

    /** Somebody on duty, as what, and in whose place if not their own. */
    public record Duty(
            ContactPerson contact,
            Appointment appointment,
            @Nullable Person inPlaceOf) {}

    /** Somebody who is away, and who answers meanwhile: nobody where the list is empty. */
    public record Away(ContactPerson contact, Absence absence, List<Person> covers) {
        /** Copies the list. */
        public Away {
            covers = List.copyOf(covers);
        }
    }

    /** Returns everybody on duty for a municipality, each appointment by itself. */
    public List<Duty> of(MunicipalityCode municipality) {
        return List.copyOf(onDuty.getOrDefault(municipality, List.of()));
    }

    /** Returns those a municipality is asked through: its primary contacts or who stands in for them, else its deputies. */
    public List<Duty> answering(MunicipalityCode municipality) {
        List<Duty> primary = holding(municipality, Role.PRIMARY_CONTACT);
        return primary.isEmpty()
                ? holding(municipality, Role.DEPUTY).stream()
                        .map(duty -> inPlaceOfThePrimary(duty, municipality))
                        .toList()
                : primary;
    }

    /** Returns the deputies of a municipality who are there, whether its primary contacts are or not. */
    public List<Duty> deputies(MunicipalityCode municipality) {
        return holding(municipality, Role.DEPUTY);
    }

    /** Returns the subject contacts of a municipality whom these subject areas, in lower case, concern. */
    public List<Duty> concerned(MunicipalityCode municipality, Set<String> areas) {
        return holding(municipality, Role.SUBJECT_CONTACT).stream()
                .filter(duty -> duty.appointment().touches(areas))
                .toList();
    }

    /** Returns those who can bind a municipality; where none of them is on duty, those it is asked through otherwise. */
    public List<Duty> approving(MunicipalityCode municipality) {
        List<Duty> approvers = holding(municipality, Role.APPROVER);
        return approvers.isEmpty() ? answering(municipality) : approvers;
    }

    /** Returns who is away from a municipality, of those who are asked. */
    public List<Away> away(MunicipalityCode municipality) {
        return contacts.stream()
                .filter(contact -> own(contact, municipality).findAny().isPresent())
                .flatMap(contact -> contact.absenceOn(day).stream()
                        .map(absence -> new Away(contact, absence, covers(contact, municipality))))
                .toList();
    }

    /** Tells whether this person is on duty for a municipality as somebody who writes. */
    public boolean isOnDuty(PersonId person, MunicipalityCode municipality) {
        return of(municipality).stream()
                .anyMatch(duty -> duty.contact().person().id().equals(person)
                        && duty.appointment().role().isAsked());
    }

    private List<Duty> holding(MunicipalityCode municipality, Role role) {
        return of(municipality).stream()
                .filter(duty -> duty.appointment().role() == role)
                .toList();
    }

    private Duty inPlaceOfThePrimary(Duty deputy, MunicipalityCode municipality) {
        Optional<Person> absent = contacts.stream()
                .filter(contact -> contact.absenceOn(day).isPresent())
                .filter(contact -> own(contact, municipality).anyMatch(held -> held.role() == Role.PRIMARY_CONTACT))
                .map(ContactPerson::person)
                .findFirst();
        return new Duty(deputy.contact(), deputy.appointment(), absent.orElse(deputy.inPlaceOf()));
    }

    private List<Person> covers(ContactPerson absent, MunicipalityCode municipality) {
        List<Person> named = of(municipality).stream()
                .filter(duty -> absent.person().equals(duty.inPlaceOf()))
                .map(duty -> duty.contact().person())
                .distinct()
                .toList();
        boolean handsIn = own(absent, municipality).anyMatch(held -> held.role().handsIn());
        return named.isEmpty() && handsIn
                ? answering(municipality).stream()
                        .map(duty -> duty.contact().person())
                        .distinct()
                        .toList()
                : named;
    }

    private static Stream<Duty> duties(ContactPerson contact, LocalDate day) {
        return Stream.concat(
                contact.appointments().stream()
                        .filter(held -> held.holds(day))
                        .map(held -> new Duty(contact, held, null)),
                contact.standIns().stream()
                        .filter(held -> held.appointment().holds(day))
                        .map(held -> new Duty(contact, held.appointment(), held.absent())));
    }

    private Stream<Appointment> own(ContactPerson contact, MunicipalityCode municipality) {
        return contact.appointments().stream()
                .filter(held ->
                        held.municipality().equals(municipality) && held.role().isAsked() && held.holds(day));
    }
}
