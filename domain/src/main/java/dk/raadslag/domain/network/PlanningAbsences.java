package dk.raadslag.domain.network;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out what an absence would change, or why it cannot be taken as told. */
public final class PlanningAbsences {
    private final Contacts contacts;

    /** Needs the contacts among whom a deputy may be. */
    public PlanningAbsences(Contacts contacts) {
        this.contacts = contacts;
    }

    /** An absence as somebody tells it. */
    public record Told(
            LocalDate from, LocalDate until, @Nullable EmailAddress deputy) {}

    /** What would change, or why nothing will. */
    public sealed interface Outcome permits Planned, Refused {}

    /** The person as they would be, and the absence among theirs. */
    public record Planned(ContactPerson after, Absence absence) implements Outcome {}

    /** Why an absence cannot be taken; says so in words. */
    public sealed interface Refused extends Outcome, Phrase {}

    /** The last day has passed. */
    public record AbsenceIsOver(LocalDate until) implements Refused {}

    /** The last day lies before the first. */
    public record AbsenceEndsFirst(LocalDate from, LocalDate until) implements Refused {}

    /** Nobody stands in for themselves. */
    public record OwnDeputy() implements Refused {}

    /** The deputy is away on some of the days. */
    public record DeputyIsAwayToo(String name, LocalDate from, LocalDate until) implements Refused {}

    /** The deputy answers for another municipality and cannot answer for two. */
    public record DeputyAnswersElsewhere(String name, String municipality) implements Refused {}

    /** Only somebody of the secretariat can stand in for one of them. */
    public record StandInOutsideSecretariat(String email, List<String> colleagues) implements Refused {}

    /** Plans an absence of somebody as of today. */
    public Outcome plan(Network network, ContactPerson absent, Told told, LocalDate today) {
        if (told.until().isBefore(told.from())) {
            return new AbsenceEndsFirst(told.from(), told.until());
        }
        if (told.until().isBefore(today)) {
            return new AbsenceIsOver(told.until());
        }
        Person deputy = told.deputy() == null ? null : person(told.deputy());
        Absence absence = new Absence(told.from(), told.until(), deputy);
        Optional<Refused> refused = deputy == null ? Optional.empty() : against(network, absent, deputy, absence);
        return refused.<Outcome>map(why -> why).orElseGet(() -> planned(absent.away(absence), absence));
    }

    private Person person(EmailAddress email) {
        return contacts.byEmail(email).orElseGet(() -> Person.newcomer(email));
    }

    private static Planned planned(ContactPerson after, Absence told) {
        return new Planned(
                after,
                after.absences().stream().filter(told::overlaps).findFirst().orElse(told));
    }

    private Optional<Refused> against(Network network, ContactPerson absent, Person deputy, Absence absence) {
        if (deputy.email().equals(absent.person().email())) {
            return Optional.of(new OwnDeputy());
        }
        Optional<ContactPerson> known = deputy.isNewcomer() ? Optional.empty() : contacts.of(network.id(), deputy.id());
        return known.flatMap(one -> one.absences().stream()
                        .filter(absence::overlaps)
                        .findFirst()
                        .<Refused>map(away -> new DeputyIsAwayToo(one.person().name(), away.from(), away.until())))
                .or(() -> outside(network, absent, deputy))
                .or(() -> known.flatMap(one -> elsewhere(network, absent, one, absence)));
    }

    private static Optional<Refused> outside(Network network, ContactPerson absent, Person deputy) {
        boolean servesOnly = absent.appointments().isEmpty()
                && network.servant(absent.person().email()).isPresent();
        return servesOnly && !network.isSecretariat(deputy.email())
                ? Optional.of(new StandInOutsideSecretariat(
                        deputy.email().value(),
                        network.secretariat().members().stream()
                                .map(SecretariatMember::email)
                                .filter(email -> !email.equals(absent.person().email()))
                                .map(EmailAddress::value)
                                .toList()))
                : Optional.empty();
    }

    private static Optional<Refused> elsewhere(
            Network network, ContactPerson absent, ContactPerson deputy, Absence absence) {
        List<MunicipalityCode> own = municipalities(absent, absence);
        return municipalities(deputy, absence).stream()
                .filter(code -> !own.isEmpty() && !own.contains(code))
                .findFirst()
                .map(code -> new DeputyAnswersElsewhere(deputy.person().name(), network.nameOf(code)));
    }

    private static List<MunicipalityCode> municipalities(ContactPerson contact, Absence absence) {
        return contact.appointments().stream()
                .filter(held -> held.role().isAsked())
                .filter(held -> held.within(absence.from(), absence.until()).isPresent())
                .map(Appointment::municipality)
                .distinct()
                .toList();
    }
}
