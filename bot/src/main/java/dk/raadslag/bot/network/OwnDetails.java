package dk.raadslag.bot.network;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Gathers what is stored of one person, for that person. */
final class OwnDetails {
    private final Kept kept;
    private final Contacts contacts;
    private final Confirmations confirmations;

    /** Everywhere something of a person is kept beside the contacts, by name. */
    record Kept(
            Rounds rounds,
            Ledger ledger,
            Contributions contributions,
            KeptWords words,
            Addresses addresses,
            Audit audit) {}

    OwnDetails(Contacts contacts, Confirmations confirmations, Kept kept) {
        this.contacts = contacts;
        this.confirmations = confirmations;
        this.kept = kept;
    }

    DetailWords.OwnDetails of(Person person, List<Network> networks, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        return new DetailWords.OwnDetails(
                person.name(),
                person.title(),
                person.email().value(),
                person.phone(),
                kept.addresses().of(person.id()).isPresent(),
                kept.words().unplaced(person.id()).size(),
                networks.stream()
                        .flatMap(network -> contacts.of(network.id(), person.id()).stream()
                                .map(contact -> in(network, contact, today)))
                        .toList());
    }

    private DetailWords.InNetwork in(Network network, ContactPerson contact, LocalDate today) {
        PersonId person = contact.person().id();
        return new DetailWords.InNetwork(
                network.name(),
                network.senderName(),
                network.phone(),
                contact.appointments().stream()
                        .map(held ->
                                new DetailWords.Held(network.nameOf(held.municipality()), LookingUpContacts.role(held)))
                        .toList(),
                contact.absencesFrom(today).stream()
                        .map(absence -> LookingUpContacts.away(contact.person(), absence))
                        .toList(),
                contact.standIns().stream()
                        .filter(held -> held.appointment().lasts(today.minusDays(1)))
                        .map(held -> held.absent().name())
                        .distinct()
                        .toList(),
                confirmations
                        .of(network.id(), person)
                        .map(Confirmation::answeredAt)
                        .map(at -> DanishTime.at(at).toLocalDate())
                        .orElse(null),
                answered(network, person),
                (int) kept.ledger().expecting(person).stream()
                        .filter(id -> kept.rounds()
                                .find(id)
                                .filter(round -> round.network().equals(network.id()))
                                .isPresent())
                        .count(),
                deeds(network, person));
    }

    private int answered(Network network, PersonId person) {
        return (int) kept.rounds().of(network.id()).stream()
                .filter(round -> kept.contributions().to(round.id()).stream()
                        .anyMatch(one -> one.person().equals(person)))
                .count();
    }

    private int deeds(Network network, PersonId person) {
        String named = "person=" + person;
        return (int) kept.audit().about(network.id().value()).stream()
                .filter(entry -> entry.actor().equals(person.toString())
                        || entry.detail().equals(named))
                .count();
    }
}
