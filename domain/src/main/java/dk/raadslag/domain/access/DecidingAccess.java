package dk.raadslag.domain.access;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyChanges;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The secretariat lets somebody in or not; once, and of those who are not let in only numbers are kept. */
public final class DecidingAccess {
    private static final String GRANTED = "access-granted";
    private static final String DECLINED = "access-declined";

    private final AccessRequests requests;
    private final Contacts contacts;
    private final Accounts accounts;
    private final Addresses addresses;
    private final DutyChanges duty;
    private final Audit audit;

    /** Works through these ports, in a running unit of work. */
    public DecidingAccess(
            AccessRequests requests,
            Contacts contacts,
            Accounts accounts,
            Addresses addresses,
            DutyChanges duty,
            Audit audit) {
        this.requests = requests;
        this.contacts = contacts;
        this.accounts = accounts;
        this.addresses = addresses;
        this.duty = duty;
        this.audit = audit;
    }

    /** Who answered a wish, and how. */
    public record Decided(PersonId by, boolean granted) {}

    /** Enters, appoints and links the person; empty when the wish was answered meanwhile. */
    public Optional<Person> grant(AccessRequest request, Appointment appointment, PersonId by, Instant now) {
        if (!requests.remove(request.id())) {
            return Optional.empty();
        }
        AccessRequest.Wish wish = request.wish();
        Person person = contacts.enter(wish.email(), wish.name(), "", "");
        contacts.appoint(wish.network(), person.id(), appointment);
        accounts.link(wish.account(), person.id(), now);
        addresses.remember(person.id(), wish.address(), now);
        duty.dutyChanged(wish.network(), now);
        note(request, GRANTED, by, now, " person=" + person.id() + " role=" + appointment.role());
        return Optional.of(person);
    }

    /** Forgets the wish; false when it was answered meanwhile. */
    public boolean decline(AccessRequest request, PersonId by, Instant now) {
        boolean declined = requests.remove(request.id());
        if (declined) {
            note(request, DECLINED, by, now, "");
        }
        return declined;
    }

    /** Returns who answered a wish that is not open any more. */
    public Optional<Decided> decided(long request, NetworkId network) {
        return audit.about(network.value()).stream()
                .filter(entry -> entry.deed().equals(GRANTED) || entry.deed().equals(DECLINED))
                .filter(entry -> (entry.detail() + " ").startsWith(named(request) + " "))
                .map(entry -> new Decided(
                        new PersonId(Long.parseLong(entry.actor())),
                        entry.deed().equals(GRANTED)))
                .findFirst();
    }

    private void note(AccessRequest request, String deed, PersonId by, Instant now, String more) {
        audit.add(new Audit.Entry(
                now, by.toString(), deed, request.wish().network().value(), named(request.id()) + more));
    }

    private static String named(long request) {
        return "request=" + request;
    }
}
