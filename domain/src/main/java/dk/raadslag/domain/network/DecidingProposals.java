package dk.raadslag.domain.network;

import dk.raadslag.domain.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out what a contact person proposed, once somebody of the secretariat has said yes; the first word counts. */
public final class DecidingProposals {
    private final UnitOfWork unitOfWork;
    private final Proposals proposals;
    private final Contacts contacts;
    private final KeepingContacts keeping;

    /** Needs where proposals and contacts are kept. */
    public DecidingProposals(UnitOfWork unitOfWork, Proposals proposals, Contacts contacts, KeepingContacts keeping) {
        this.unitOfWork = unitOfWork;
        this.proposals = proposals;
        this.contacts = contacts;
        this.keeping = keeping;
    }

    /** Turns a proposal down; returns false when it was decided already. */
    public boolean decline(Proposal proposal, PersonId by, Instant now) {
        return unitOfWork.run(() -> proposals.decide(proposal.id(), false, by, now));
    }

    /** Carries a proposal out; returns false when it was decided already. */
    public boolean accept(Proposal proposal, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            if (!proposals.decide(proposal.id(), true, by, now)) {
                return false;
            }
            contacts.of(proposal.network(), proposal.by()).ifPresent(one -> carryOut(proposal, one, by, now));
            return true;
        });
    }

    private void carryOut(Proposal proposal, ContactPerson proposer, PersonId by, Instant now) {
        Proposal.Content content = proposal.content();
        if (content instanceof Proposal.Deputy deputy) {
            Absence absence = new Absence(deputy.from(), deputy.until(), person(deputy.email()));
            keeping.keep(proposal.network(), proposer.away(absence), "deputy-approved", by, now);
        } else if (content instanceof Proposal.Successor successor) {
            appoint(proposal, proposer, successor, by, now);
            end(proposal, proposer, successor.from(), by, now);
        } else if (content instanceof Proposal.Leaving leaving) {
            end(proposal, proposer, leaving.from(), by, now);
        } else if (content instanceof Proposal.Areas own) {
            keeping.keep(proposal.network(), covering(proposer, own), "areas-approved", by, now);
        } else if (content instanceof Proposal.Joining joining) {
            join(proposal, proposer, joining, by, now);
        }
    }

    /** What they are besides stays; whoever was no subject contact becomes one. */
    private static ContactPerson covering(ContactPerson proposer, Proposal.Areas own) {
        LocalDate day = own.from();
        boolean is = proposer.appointments().stream().anyMatch(held -> isSubjectContact(held, day));
        return is
                ? proposer.with(proposer.appointments().stream()
                        .map(held -> isSubjectContact(held, day)
                                ? new Appointment(
                                        held.municipality(), held.role(), own.areas(), held.from(), held.until())
                                : held)
                        .distinct()
                        .toList())
                : proposer.writesFor(day)
                        .map(municipality -> proposer.appointed(
                                new Appointment(municipality, Role.SUBJECT_CONTACT, own.areas(), day, null)))
                        .orElse(proposer);
    }

    private static boolean isSubjectContact(Appointment held, LocalDate day) {
        return held.role() == Role.SUBJECT_CONTACT && held.lasts(day.minusDays(1));
    }

    private void join(Proposal proposal, ContactPerson proposer, Proposal.Joining joining, PersonId by, Instant now) {
        Person person = contacts.byEmail(joining.email())
                .orElseGet(() -> joining.name().isEmpty()
                        ? Person.newcomer(joining.email())
                        : contacts.enter(joining.email(), joining.name(), "", ""));
        proposer.writesFor(joining.from())
                .map(municipality ->
                        new Appointment(municipality, joining.role(), joining.areas(), joining.from(), null))
                .map(joined -> known(proposal.network(), person).appointed(joined))
                .ifPresent(joined -> keeping.keep(proposal.network(), joined, "colleague-appointed", by, now));
    }

    private void appoint(
            Proposal proposal, ContactPerson proposer, Proposal.Successor successor, PersonId by, Instant now) {
        LocalDate last = successor.from().minusDays(1);
        List<Appointment> taken = proposer.appointments().stream()
                .filter(held -> held.lasts(last))
                .map(held -> held.beginningOn(successor.from()))
                .toList();
        Person person = person(successor.email());
        ContactPerson known = known(proposal.network(), person);
        List<Appointment> all = Stream.concat(known.appointments().stream(), taken.stream())
                .distinct()
                .toList();
        keeping.keep(proposal.network(), known.with(all), "successor-appointed", by, now);
    }

    private void end(Proposal proposal, ContactPerson proposer, LocalDate from, PersonId by, Instant now) {
        LocalDate last = from.minusDays(1);
        keeping.keep(proposal.network(), proposer.ended(held -> true, last), "contact-ended", by, now);
    }

    private ContactPerson known(NetworkId network, Person person) {
        Optional<ContactPerson> known = person.isNewcomer() ? Optional.empty() : contacts.of(network, person.id());
        return known.orElseGet(() -> new ContactPerson(person, List.of()));
    }

    private Person person(EmailAddress email) {
        return contacts.byEmail(email).orElseGet(() -> Person.newcomer(email));
    }
}
