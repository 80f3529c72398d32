package dk.raadslag.domain.network;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import java.time.Instant;
import java.util.List;

/** Forgets a person for good; what they wrote for their municipality stays, under their role. */
public final class ErasingPeople {
    private final UnitOfWork unitOfWork;
    private final Contacts contacts;
    private final PersonalTraces traces;
    private final DutyChanges duty;
    private final Audit audit;

    /** Needs where people are kept, and who hears of changes. */
    public ErasingPeople(
            UnitOfWork unitOfWork, Contacts contacts, PersonalTraces traces, DutyChanges duty, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.contacts = contacts;
        this.traces = traces;
        this.duty = duty;
        this.audit = audit;
    }

    /**
     * Who wants somebody erased, in which network's name, and when.
     *
     * @param actor for the audit
     */
    public record Order(NetworkId network, String actor, Instant now) {
        /** Somebody wants it. */
        public Order(NetworkId network, PersonId by, Instant now) {
            this(network, by.toString(), now);
        }
    }

    /** Forgets whoever has this address; doing it again changes nothing more. */
    public void erase(EmailAddress email, String calledFromNowOn, Order order) {
        unitOfWork.run(() -> {
            contacts.byEmail(email).ifPresent(person -> erase(person, calledFromNowOn, order));
            traces.erase(email);
            return true;
        });
    }

    private void erase(Person person, String calledFromNowOn, Order order) {
        Person instead = new Person(person.id(), EmailAddress.ofErased(person.id()), calledFromNowOn, null, null);
        List<NetworkId> networks = contacts.networksOf(person.id());
        networks.forEach(network -> leave(network, person, instead));
        traces.erase(person, instead, order.now());
        audit.add(new Audit.Entry(
                order.now(), order.actor(), "contact-erased", order.network().value(), "person=" + person.id()));
        networks.forEach(network -> duty.dutyChanged(network, order.now()));
    }

    private void leave(NetworkId network, Person person, Person instead) {
        contacts.of(network).stream()
                .filter(other -> !other.person().id().equals(person.id()))
                .filter(other -> other.absences().stream().anyMatch(absence -> isCoveredBy(person, absence)))
                .forEach(other -> contacts.keep(network, uncovered(other, person)));
        contacts.keep(network, new ContactPerson(instead, List.of()));
    }

    private static ContactPerson uncovered(ContactPerson other, Person erased) {
        List<Absence> absences = other.absences().stream()
                .map(absence ->
                        isCoveredBy(erased, absence) ? new Absence(absence.from(), absence.until(), null) : absence)
                .toList();
        return new ContactPerson(other.person(), other.appointments(), absences);
    }

    private static boolean isCoveredBy(Person person, Absence absence) {
        Person deputy = absence.deputy();
        return deputy != null && deputy.id().equals(person.id());
    }
}
