package dk.raadslag.bot.network;

import dk.raadslag.bot.network.ContactWords.Moved;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.StandingIn;
import dk.raadslag.domain.reminder.PassingOnRequests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Foresees what follows when a contact person changes: who gets open requests, and where nobody can be asked. */
final class Foreseeing {
    private final Contacts contacts;
    private final Addresses addresses;
    private final PassingOnRequests passingOn;

    Foreseeing(Contacts contacts, Addresses addresses, PassingOnRequests passingOn) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.passingOn = passingOn;
    }

    /** Returns the contact persons of a network as they would be. */
    List<ContactPerson> with(ContactPerson changed, Network network) {
        Stream<ContactPerson> others = contacts.of(network.id()).stream()
                .filter(one -> !one.person().id().equals(changed.person().id()));
        return StandingIn.complete(Stream.concat(others, Stream.of(changed))
                .filter(one -> !one.appointments().isEmpty())
                .toList());
    }

    List<Moved> moved(ContactPerson changed, Network network, Instant now) {
        return passingOn.foreseen(network.id(), with(changed, network), now).stream()
                .map(one -> moved(one.round().id().value(), one.round().title(), one.to()))
                .toList();
    }

    /** Returns the municipalities that would have nobody to ask, and have somebody now. */
    List<String> holes(ContactPerson changed, Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        DutyRoster before = new DutyRoster(contacts.of(network.id()), today);
        DutyRoster after = new DutyRoster(with(changed, network), today);
        return network.membersOn(today).stream()
                .map(one -> one.code())
                .filter((MunicipalityCode code) -> !before.answering(code).isEmpty()
                        && after.answering(code).isEmpty())
                .map(network::nameOf)
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }

    ContactWords.Who who(Person person) {
        return new ContactWords.Who(
                person.name(), person.email().value(), addresses.of(person.id()).isPresent());
    }

    private static Moved moved(String round, String title, DutyRoster.Duty to) {
        Person absent = to.inPlaceOf();
        return new Moved(round, title, to.contact().person().name(), absent == null ? null : absent.name());
    }
}
