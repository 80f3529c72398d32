package dk.raadslag.bot.network;

import dk.raadslag.bot.network.NetworkWords.AbsenceLine;
import dk.raadslag.bot.network.NetworkWords.AskedLine;
import dk.raadslag.bot.network.NetworkWords.ContactLine;
import dk.raadslag.bot.network.NetworkWords.ExternalLine;
import dk.raadslag.bot.network.NetworkWords.HeldRole;
import dk.raadslag.bot.network.NetworkWords.MunicipalityLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.SecretariatRoster;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes who is on duty for a municipality, who is away, and whether Teams knows them. */
final class LookingUpContacts {

    private final Contacts contacts;
    private final Addresses addresses;
    private final Confirmations confirmations;

    LookingUpContacts(Contacts contacts, Addresses addresses, Confirmations confirmations) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.confirmations = confirmations;
    }

    List<MunicipalityLine> overview(Network network, LocalDate today) {
        List<ContactPerson> all = contacts.of(network.id());
        DutyRoster roster = new DutyRoster(all, today);
        return network.membersOn(today).stream()
                .map(one -> overview(one, all, roster, today))
                .sorted(Comparator.comparing(MunicipalityLine::name, DanishOrder.OF_NAMES))
                .toList();
    }

    List<ContactLine> of(Municipality municipality, Network network, LocalDate today) {
        return contacts.of(network.id()).stream()
                .filter(contact -> serves(contact, municipality.code(), today))
                .map(contact -> line(contact, municipality.code(), network, today))
                .toList();
    }

    boolean isLinked(Person person) {
        return addresses.of(person.id()).isPresent();
    }

    private MunicipalityLine overview(
            Municipality municipality, List<ContactPerson> all, DutyRoster roster, LocalDate today) {
        List<ContactPerson> serving = all.stream()
                .filter(contact -> serves(contact, municipality.code(), today))
                .toList();
        return new MunicipalityLine(
                municipality.name(),
                roster.answering(municipality.code()).stream()
                        .map(LookingUpContacts::asked)
                        .distinct()
                        .toList(),
                roster.away(municipality.code()).stream()
                        .filter(away -> away.covers().isEmpty())
                        .map(away -> away(away.contact().person(), away.absence()))
                        .toList(),
                serving.size(),
                (int) serving.stream()
                        .filter(contact -> isLinked(contact.person()))
                        .count());
    }

    private static AskedLine asked(DutyRoster.Duty duty) {
        Person inPlaceOf = duty.inPlaceOf();
        return new AskedLine(duty.contact().person().name(), inPlaceOf == null ? null : inPlaceOf.name());
    }

    private ContactLine line(ContactPerson contact, MunicipalityCode municipality, Network network, LocalDate today) {
        Person person = contact.person();
        Optional<Confirmation> confirmation = confirmations.of(network.id(), person.id());
        return new ContactLine(
                person.name(),
                person.title(),
                person.email().value(),
                person.phone(),
                contact.appointments().stream()
                        .filter(held -> held.municipality().equals(municipality) && held.holds(today))
                        .map(LookingUpContacts::role)
                        .toList(),
                isLinked(person),
                contact.absencesFrom(today).stream()
                        .map(absence -> away(person, absence))
                        .toList(),
                contact.standIns().stream()
                        .filter(one -> one.appointment().holds(today))
                        .map(one -> one.absent().name())
                        .distinct()
                        .toList(),
                confirmation
                        .map(one -> day(one.answer() == Confirmation.Answer.STILL_HERE ? one.answeredAt() : null))
                        .orElse(null),
                confirmation.filter(Confirmation::isAwaited).isPresent());
    }

    /** Returns who is listed with a network from outside its municipalities. */
    List<ExternalLine> externals(Network network, LocalDate today) {
        return network.externals().stream()
                .map(one -> new ExternalLine(
                        one.name(),
                        contacts.of(network.id()).stream()
                                .filter(contact -> serves(contact, one.code(), today))
                                .map(contact -> contact.person().name())
                                .toList()))
                .toList();
    }

    /** Returns who is away from a network's secretariat. */
    List<AbsenceLine> awayFromSecretariat(Network network, LocalDate today) {
        return new SecretariatRoster(network, contacts, today)
                .away().stream().map(one -> away(one.person(), one.absence())).toList();
    }

    static AbsenceLine away(Person person, Absence absence) {
        Person deputy = absence.deputy();
        return new AbsenceLine(person.name(), absence.from(), absence.until(), deputy == null ? null : deputy.name());
    }

    static HeldRole role(Appointment held) {
        return new HeldRole(
                held.role(), held.areas().stream().sorted(DanishOrder.OF_NAMES).toList(), held.until());
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : DanishTime.at(at).toLocalDate();
    }

    private static boolean serves(ContactPerson contact, MunicipalityCode municipality, LocalDate today) {
        return contact.held(today).stream().anyMatch(held -> held.municipality().equals(municipality));
    }
}
