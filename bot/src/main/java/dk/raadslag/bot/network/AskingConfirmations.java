package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** /kontakt bekræft: asks every contact person once whether they still are one. */
final class AskingConfirmations implements ContactDeed {
    private final Contacts contacts;
    private final Addresses addresses;
    private final Confirmations confirmations;
    private final ConfirmationCards cards;
    private final Notices notices;
    private final Audit audit;

    AskingConfirmations(
            Contacts contacts,
            Addresses addresses,
            Confirmations confirmations,
            ConfirmationCards cards,
            Notices notices,
            Audit audit) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.confirmations = confirmations;
        this.cards = cards;
        this.notices = notices;
        this.audit = audit;
    }

    @Override
    public String word() {
        return "bekræft";
    }

    @Override
    public Choice<Change> plan(String arguments, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        List<ContactPerson> asked = all(network, today);
        return asked.isEmpty()
                ? Choice.ask(new ContactWords.NobodyToConfirm())
                : Choice.one(new Change(preview(asked, network, today), () -> {
                    ask(Map.of(network, asked), turn.by().person().id().toString(), turn.now());
                    return new ContactWords.ConfirmationSent(asked.size());
                }));
    }

    private Phrase preview(List<ContactPerson> asked, Network network, LocalDate today) {
        return new ContactWords.ConfirmationPreview(
                asked.size(),
                (int) asked.stream()
                        .flatMap(one -> one.appointments().stream())
                        .filter(held -> held.holds(today))
                        .map(Appointment::municipality)
                        .distinct()
                        .count(),
                asked.stream()
                        .filter(one -> one.absenceOn(today).isPresent())
                        .map(one -> one.person().name())
                        .toList(),
                asked.stream()
                        .filter(one -> addresses.of(one.person().id()).isEmpty())
                        .map(one -> one.person().name())
                        .toList(),
                cards.words(asked.get(0), network, today));
    }

    /** Returns whoever is to be asked. */
    List<ContactPerson> all(Network network, LocalDate today) {
        return contacts.of(network.id()).stream()
                .map(contact -> contact.within(network, today))
                .filter(contact -> contact.appointments().stream()
                        .anyMatch(held -> held.holds(today) && held.role() != Role.COUNCIL_MEMBER))
                .toList();
    }

    /** Asks the people of some networks in the running unit of work; whoever serves in several of them once. */
    void ask(Map<Network, List<ContactPerson>> asked, String actor, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        Map<PersonId, Map<Network, ContactPerson>> each = new LinkedHashMap<>();
        asked.forEach((network, people) -> {
            people.forEach(one -> {
                confirmations.asked(network.id(), one.person().id(), now);
                each.computeIfAbsent(one.person().id(), none -> new LinkedHashMap<>())
                        .put(network, one);
            });
            audit.add(new Audit.Entry(
                    now, actor, "confirmation-asked", network.id().value(), "people=" + people.size()));
        });
        each.values().forEach(held -> tell(held, today, now));
    }

    private void tell(Map<Network, ContactPerson> held, LocalDate today, Instant now) {
        String networks =
                held.keySet().stream().map(network -> network.id().value()).collect(Collectors.joining("+"));
        ContactPerson somebody = held.values().iterator().next();
        notices.tell(somebody.person().id(), "confirm:" + networks + ":" + now, cards.question(held, today), now);
    }
}
