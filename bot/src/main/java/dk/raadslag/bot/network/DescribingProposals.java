package dk.raadslag.bot.network;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what somebody proposes, and what it would change. */
final class DescribingProposals {
    private final Contacts contacts;

    DescribingProposals(Contacts contacts) {
        this.contacts = contacts;
    }

    Phrase of(Proposal proposal, Network network, Instant now) {
        ContactPerson by = contacts.of(network.id(), proposal.by()).orElseThrow();
        LocalDate today = DanishTime.at(now).toLocalDate();
        return new ProposalWords.ProposalMade(
                network.name(),
                what(proposal, by, network, today),
                proposal.content()
                        .colleague()
                        .flatMap(email -> meantDomain(email, by, network, today))
                        .orElse(null));
    }

    /** Returns what is proposed, to be said before and after it was decided. */
    ProposalWords.What what(Proposal proposal, ContactPerson by, Network network, LocalDate today) {
        Proposal.Content content = proposal.content();
        String colleague = content.colleague().map(this::nameAndAddress).orElse(null);
        List<String> municipalities = by.held(today).stream()
                .map(held -> network.nameOf(held.municipality()))
                .distinct()
                .toList();
        List<NetworkWords.HeldRole> roles = by.appointments().stream()
                .filter(held -> held.lasts(today.minusDays(1)))
                .map(LookingUpContacts::role)
                .toList();
        if (content instanceof Proposal.Deputy deputy) {
            return new ProposalWords.What(
                    "DEPUTY",
                    by.person().name(),
                    municipalities,
                    roles,
                    colleague,
                    deputy.from(),
                    deputy.until(),
                    null,
                    false);
        }
        if (content instanceof Proposal.Areas own) {
            return new ProposalWords.What(
                    "AREAS",
                    by.person().name(),
                    municipalities,
                    roles,
                    null,
                    own.from(),
                    null,
                    null,
                    false,
                    named(own.areas()),
                    null);
        }
        if (content instanceof Proposal.Joining joining) {
            return new ProposalWords.What(
                    "JOINING",
                    by.person().name(),
                    municipalities,
                    roles,
                    contacts.byEmail(joining.email()).isPresent() ? colleague : joining.shown(),
                    joining.from(),
                    null,
                    null,
                    false,
                    named(joining.areas()),
                    joining.role());
        }
        LocalDate from = content instanceof Proposal.Successor successor
                ? successor.from()
                : ((Proposal.Leaving) content).from();
        return new ProposalWords.What(
                colleague == null ? "LEAVING" : "SUCCESSOR",
                by.person().name(),
                municipalities,
                roles,
                colleague,
                from,
                null,
                content instanceof Proposal.Successor told ? name(told.toldBy()) : null,
                content instanceof Proposal.Successor told && isSelfTold(told));
    }

    private static List<String> named(Set<String> areas) {
        return areas.stream().sorted(DanishOrder.OF_NAMES).toList();
    }

    private String nameAndAddress(EmailAddress email) {
        return contacts.byEmail(email)
                .map(known -> known.name() + " (" + email.value() + ")")
                .orElse(email.value());
    }

    private boolean isSelfTold(Proposal.Successor told) {
        return contacts.byEmail(told.email())
                .filter(known -> known.id().equals(told.toldBy()))
                .isPresent();
    }

    private @Nullable String name(@Nullable PersonId person) {
        return Optional.ofNullable(person)
                .flatMap(contacts::person)
                .map(Person::name)
                .orElse(null);
    }

    private Optional<String> meantDomain(EmailAddress email, ContactPerson by, Network network, LocalDate today) {
        return by.held(today).stream()
                .map(held -> held.municipality())
                .findFirst()
                .flatMap((MunicipalityCode code) -> Emails.meantDomain(email, code, contacts.of(network.id())));
    }
}
