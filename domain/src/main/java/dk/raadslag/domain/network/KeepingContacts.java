package dk.raadslag.domain.network;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import java.time.Instant;
import java.util.List;

/** Keeps contact persons current: what is stored, who did it, and what follows for open rounds go together. */
public final class KeepingContacts {
    private final UnitOfWork unitOfWork;
    private final Contacts contacts;
    private final DutyChanges duty;
    private final Audit audit;

    /** Needs where contacts and deeds are kept, and who hears of changes. */
    public KeepingContacts(UnitOfWork unitOfWork, Contacts contacts, DutyChanges duty, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.contacts = contacts;
        this.duty = duty;
        this.audit = audit;
    }

    /** A person as they are from now on, and what was done, for the audit. */
    public record Deed(ContactPerson changed, String name) {}

    /**
     * Stores a person as they are from now on and returns them with their number.
     *
     * @param deed what was done, for the audit
     */
    public ContactPerson keep(NetworkId network, ContactPerson changed, String deed, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            ContactPerson kept = stored(network, new Deed(changed, deed), by, now);
            duty.dutyChanged(network, now);
            return kept;
        });
    }

    /** Stores many people as they are from now on; open requests follow when all are in. */
    public void keepAll(NetworkId network, List<Deed> deeds, PersonId by, Instant now) {
        unitOfWork.run(() -> {
            deeds.forEach(one -> stored(network, one, by, now));
            duty.dutyChanged(network, now);
            return true;
        });
    }

    private ContactPerson stored(NetworkId network, Deed deed, PersonId by, Instant now) {
        ContactPerson kept = entered(deed.changed());
        PersonId person = kept.person().id();
        boolean moved = contacts.person(person)
                .filter(before -> !before.email().equals(kept.person().email()))
                .isPresent();
        contacts.keep(network, kept);
        if (moved) {
            duty.addressChanged(network, person, now);
        }
        audit.add(new Audit.Entry(now, by.toString(), deed.name(), network.value(), "person=" + person));
        return kept;
    }

    private ContactPerson entered(ContactPerson changed) {
        List<Absence> absences = changed.absences().stream().map(this::entered).toList();
        return new ContactPerson(entered(changed.person()), changed.appointments(), absences);
    }

    private Absence entered(Absence absence) {
        Person deputy = absence.deputy();
        return deputy == null ? absence : absence.coveredBy(entered(deputy));
    }

    private Person entered(Person person) {
        if (!person.isNewcomer()) {
            return person;
        }
        String title = person.title() == null ? "" : person.title();
        String phone = person.phone() == null ? "" : person.phone();
        return contacts.enter(person.email(), person.name(), title, phone);
    }
}
