package dk.raadslag.bot.network;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.StandIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows who cannot take over from somebody, because they answer for another municipality. */
final class Successors {
    private final Contacts contacts;

    Successors(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Returns what is said where whoever has this address cannot take over from that day. */
    Optional<Phrase> against(EmailAddress email, Network network, Person leaver, LocalDate from) {
        List<Appointment> taken = contacts.of(network.id(), leaver.id()).stream()
                .flatMap(one -> one.appointments().stream())
                .filter(held -> held.lasts(from.minusDays(1)))
                .map(held -> held.beginningOn(from))
                .toList();
        return contacts.byEmail(email)
                .flatMap(known -> contacts.of(network.id(), known.id()))
                .flatMap(known -> preventing(known, taken)
                        .map(held -> new ContactWords.AnswersForAnother(
                                known.person().name(), network.nameOf(held.municipality()))));
    }

    private static Optional<Appointment> preventing(ContactPerson known, List<Appointment> taken) {
        return Stream.concat(
                        known.appointments().stream(), known.standIns().stream().map(StandIn::appointment))
                .filter(held -> taken.stream().anyMatch(held::clashesWith))
                .findFirst();
    }
}
