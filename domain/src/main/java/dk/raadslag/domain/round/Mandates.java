package dk.raadslag.domain.round;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Role;
import java.util.List;
import java.util.Optional;

/** Who may speak for a municipality in a round of a kind, on one day. */
public final class Mandates {
    private final DutyRoster roster;

    /** Needs who is on duty in a network on that day. */
    public Mandates(DutyRoster roster) {
        this.roster = roster;
    }

    /** Returns the municipality somebody may write for; one they hand in for goes first. */
    public Optional<MunicipalityCode> writesFor(ContactPerson contact, RoundKind kind) {
        if (!kind.binds()) {
            return contact.writesFor(roster.day());
        }
        List<MunicipalityCode> some = contact.held(roster.day()).stream()
                .filter(held -> held.role() == Role.APPROVER || held.role().handsIn())
                .map(Appointment::municipality)
                .distinct()
                .toList();
        return some.stream()
                .filter(code -> handsIn(contact, code, kind))
                .findFirst()
                .or(() -> some.stream().findFirst());
    }

    /** Tells whether this person's answer is the municipality's: where nobody can bind it, that of who hands in otherwise. */
    public boolean handsIn(ContactPerson contact, MunicipalityCode municipality, RoundKind kind) {
        if (!kind.binds() || !hasApprover(municipality)) {
            return contact.handsInFor(municipality, roster.day());
        }
        return contact.held(roster.day()).stream()
                .anyMatch(held ->
                        held.role() == Role.APPROVER && held.municipality().equals(municipality));
    }

    /** Returns everybody whose answer is the municipality's. */
    public List<ContactPerson> handingIn(MunicipalityCode municipality, RoundKind kind) {
        return roster.contacts().stream()
                .filter(contact -> handsIn(contact, municipality, kind))
                .toList();
    }

    private boolean hasApprover(MunicipalityCode municipality) {
        return roster.of(municipality).stream()
                .anyMatch(duty -> duty.appointment().role() == Role.APPROVER);
    }
}
