package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** /kontakt tilføj: appoints somebody for a municipality from today. */
final class AddingContact implements ContactDeed {
    private final Contacts contacts;
    private final KeepingContacts keeping;
    private final Foreseeing foreseeing;

    AddingContact(Contacts contacts, KeepingContacts keeping, Foreseeing foreseeing) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.foreseeing = foreseeing;
    }

    private record Wanted(Municipality municipality, EmailAddress email, RoleReading read) {}

    @Override
    public String word() {
        return "tilføj";
    }

    @Override
    public Choice<Change> plan(String arguments, Turn turn, Network network) {
        return NamedMunicipality.orExternalFrom(arguments, network)
                .then(place -> FindingContact.addressed(place.rest())
                        .then(typed -> RoleReading.of(typed.rest(), network)
                                .then(read -> fitting(read, place.municipality(), network))
                                .then(read ->
                                        plan(new Wanted(place.municipality(), typed.email(), read), turn, network))));
    }

    /** Somebody outside the municipalities is told, and nothing else. */
    private static Choice<RoleReading> fitting(RoleReading read, Municipality party, Network network) {
        if (!network.isExternal(party.code()) || read.role() == Role.INFORMED) {
            return Choice.one(read);
        }
        return read.assumed()
                ? Choice.one(new RoleReading(read.name(), Role.INFORMED, true, read.areas()))
                : Choice.ask(new ContactWords.ExternalOnlyReceives(party.name()));
    }

    private Choice<Change> plan(Wanted wanted, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        Optional<Person> known = contacts.byEmail(wanted.email());
        ContactPerson before = known.flatMap(person -> contacts.of(network.id(), person.id()))
                .orElseGet(() -> new ContactPerson(known.orElseGet(() -> person(wanted)), List.of()));
        Appointment appointment = new Appointment(
                wanted.municipality().code(),
                wanted.read().role(),
                wanted.read().areas(),
                today,
                null);
        Optional<Appointment> twice = before.appointments().stream()
                .filter(held -> held.lasts(today.minusDays(1)) && saysTheSame(held, appointment))
                .findFirst();
        if (twice.isPresent()) {
            return Choice.ask(new ContactWords.SamePersonTwice(
                    before.person().name(), wanted.municipality().name(), LookingUpContacts.role(twice.get())));
        }
        Optional<Appointment> clash = before.appointments().stream()
                .filter(held -> held.clashesWith(appointment))
                .findFirst();
        if (clash.isPresent()) {
            return Choice.ask(new ContactWords.AnswersForAnother(
                    before.person().name(), network.nameOf(clash.get().municipality())));
        }
        ContactPerson after = before.appointed(appointment);
        ContactWords.ContactAddition preview = preview(wanted, after, known.isPresent(), appointment, network, turn);
        return Choice.one(new Change(preview, () -> {
            ContactPerson kept = keeping.keep(
                    network.id(), after, "contact-added", turn.by().person().id(), turn.now());
            return new ContactWords.ContactAdded(
                    foreseeing.who(kept.person()),
                    wanted.municipality().name(),
                    preview.role(),
                    preview.moved().size());
        }));
    }

    private ContactWords.ContactAddition preview(
            Wanted wanted, ContactPerson after, boolean known, Appointment appointment, Network network, Turn turn) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        return new ContactWords.ContactAddition(
                foreseeing.who(after.person()),
                wanted.municipality().name(),
                LookingUpContacts.role(appointment),
                known,
                wanted.read().assumed(),
                others(wanted, network, held -> held.holds(today) && held.role() == appointment.role())
                        .map(one -> one.person().name())
                        .toList(),
                others(wanted, network, held -> held.lasts(today.minusDays(1)))
                        .filter(one -> Spelling.same(
                                one.person().name(), after.person().name()))
                        .map(one -> one.person().email().value())
                        .findFirst()
                        .orElse(null),
                Emails.meantDomain(wanted.email(), wanted.municipality().code(), contacts.of(network.id()))
                        .orElse(null),
                foreseeing.moved(after, network, turn.now()));
    }

    private Stream<ContactPerson> others(Wanted wanted, Network network, Predicate<Appointment> which) {
        return contacts.of(network.id()).stream()
                .filter(one -> !one.person().email().equals(wanted.email()))
                .filter(one -> one.appointments().stream()
                        .filter(held ->
                                held.municipality().equals(wanted.municipality().code()))
                        .anyMatch(which));
    }

    private static boolean saysTheSame(Appointment held, Appointment wanted) {
        return held.municipality().equals(wanted.municipality())
                && held.role() == wanted.role()
                && held.areas().containsAll(wanted.areas());
    }

    private static Person person(Wanted wanted) {
        Person newcomer = Person.newcomer(wanted.email());
        return new Person(newcomer.id(), wanted.email(), wanted.read().name(), null, null);
    }
}
