package dk.raadslag.bot.network;

import dk.raadslag.bot.network.NetworkWords.ContactLine;
import dk.raadslag.bot.network.NetworkWords.HeldRole;
import dk.raadslag.bot.network.NetworkWords.MunicipalityLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Describes who is on duty for a municipality, and whether Teams knows them. */
final class LookingUpContacts {

    private final Contacts contacts;
    private final Addresses addresses;

    LookingUpContacts(Contacts contacts, Addresses addresses) {
        this.contacts = contacts;
        this.addresses = addresses;
    }

    List<MunicipalityLine> overview(Network network, LocalDate today) {
        List<ContactPerson> all = contacts.of(network.id());
        return network.municipalities().stream()
                .map(one -> overview(one, all, today))
                .sorted(Comparator.comparing(MunicipalityLine::name, DanishOrder.OF_NAMES))
                .toList();
    }

    List<ContactLine> of(Municipality municipality, NetworkId network, LocalDate today) {
        return contacts.of(network).stream()
                .filter(contact -> !held(contact, municipality, today).isEmpty())
                .map(contact -> line(contact, held(contact, municipality, today)))
                .toList();
    }

    private MunicipalityLine overview(Municipality municipality, List<ContactPerson> all, LocalDate today) {
        List<ContactPerson> serving = all.stream()
                .filter(contact -> !held(contact, municipality, today).isEmpty())
                .toList();
        return new MunicipalityLine(municipality.name(), asked(serving, municipality, today), serving.size(), (int)
                serving.stream().filter(contact -> isLinked(contact.person())).count());
    }

    private static List<String> asked(List<ContactPerson> serving, Municipality municipality, LocalDate today) {
        List<String> primary = names(serving, municipality, today, held -> held.role() == Role.PRIMARY_CONTACT);
        return primary.isEmpty() ? names(serving, municipality, today, held -> held.role() == Role.DEPUTY) : primary;
    }

    private static List<String> names(
            List<ContactPerson> serving, Municipality municipality, LocalDate today, Predicate<Appointment> which) {
        return serving.stream()
                .filter(contact -> held(contact, municipality, today).stream().anyMatch(which))
                .map(contact -> contact.person().name())
                .toList();
    }

    private ContactLine line(ContactPerson contact, List<Appointment> held) {
        Person person = contact.person();
        return new ContactLine(
                person.name(),
                person.title(),
                person.email().value(),
                person.phone(),
                held.stream().map(LookingUpContacts::role).toList(),
                isLinked(person));
    }

    private static HeldRole role(Appointment held) {
        return new HeldRole(held.role(), held.areas().stream().sorted().toList());
    }

    private boolean isLinked(Person person) {
        return addresses.of(person.id()).isPresent();
    }

    private static List<Appointment> held(ContactPerson contact, Municipality municipality, LocalDate today) {
        return contact.onDuty(today).stream()
                .filter(held -> held.municipality().equals(municipality.code()))
                .toList();
    }
}
