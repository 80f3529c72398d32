package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.ErasingPeople;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** /kontakt slet: forgets a person for good, where /kontakt fjern ends what they are and remembers it. */
final class ErasingContact implements ContactDeed {
    private final Contacts contacts;
    private final ReachOfSecretariat reach;
    private final ErasingPeople erasing;
    private final Foreseeing foreseeing;
    private final Saying saying;

    ErasingContact(Contacts contacts, ErasingPeople erasing, Foreseeing foreseeing, Saying saying) {
        this.contacts = contacts;
        this.reach = new ReachOfSecretariat(contacts);
        this.erasing = erasing;
        this.foreseeing = foreseeing;
        this.saying = saying;
    }

    @Override
    public String word() {
        return "slet";
    }

    @Override
    public Choice<Change> plan(String arguments, Turn turn, Network network) {
        return FindingContact.addressed(arguments).then(typed -> plan(typed.email(), turn, network));
    }

    private Choice<Change> plan(EmailAddress email, Turn turn, Network network) {
        if (turn.by().serves().stream().anyMatch(served -> served.isSecretariat(email))) {
            return Choice.ask(new ErasureWords.ErasesSecretariat(email.value()));
        }
        Optional<Person> person = contacts.byEmail(email);
        if (person.isEmpty() || reach.isStranger(person.get(), turn)) {
            return Choice.ask(new ErasureWords.NobodyToErase());
        }
        return reach.servesElsewhere(person.get(), turn)
                ? Choice.ask(new ErasureWords.ServesElsewhere(person.get().name()))
                : Choice.one(plan(person.get(), turn, network));
    }

    private Change plan(Person person, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        ContactPerson gone = new ContactPerson(person, List.of());
        List<Appointment> held = appointments(person, network);
        String left = saying.plain(ErasureWords.CalledAfterErasing.of(held));
        ErasureWords.Erasing preview = new ErasureWords.Erasing(
                foreseeing.who(person),
                left,
                held.stream()
                        .filter(one -> one.lasts(today.minusDays(1)))
                        .map(one -> new ContactWords.EndedRole(
                                network.nameOf(one.municipality()), LookingUpContacts.role(one)))
                        .toList(),
                foreseeing.holes(gone, network, turn.now()),
                foreseeing.moved(gone, network, turn.now()),
                others(person, turn, network),
                network.id().value());
        return new Change(preview, () -> {
            erasing.erase(
                    person.email(),
                    left,
                    new ErasingPeople.Order(network.id(), turn.by().person().id(), turn.now()));
            return new ErasureWords.Erased(left, preview.holes());
        });
    }

    private List<String> others(Person person, Turn turn, Network network) {
        List<NetworkId> known = contacts.networksOf(person.id());
        return turn.by().serves().stream()
                .filter(served -> !served.equals(network) && known.contains(served.id()))
                .map(Network::name)
                .toList();
    }

    private List<Appointment> appointments(Person person, Network network) {
        return contacts.of(network.id(), person.id()).stream()
                .flatMap(one -> one.appointments().stream())
                .toList();
    }
}
