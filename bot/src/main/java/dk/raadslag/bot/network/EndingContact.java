package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** /kontakt fjern: ends what somebody is from today; what has been stays. */
final class EndingContact implements ContactDeed {
    private final FindingContact finding;
    private final KeepingContacts keeping;
    private final Foreseeing foreseeing;

    EndingContact(FindingContact finding, KeepingContacts keeping, Foreseeing foreseeing) {
        this.finding = finding;
        this.keeping = keeping;
        this.foreseeing = foreseeing;
    }

    @Override
    public String word() {
        return "fjern";
    }

    @Override
    public Choice<Change> plan(String arguments, Turn turn, Network network) {
        return finding.in(arguments, network).then(found -> {
            if (found.rest().isEmpty()) {
                return plan(found.contact(), Optional.empty(), turn, network);
            }
            return NamedMunicipality.orExternalFrom(found.rest(), network)
                    .then(place -> plan(found.contact(), Optional.of(place.municipality()), turn, network));
        });
    }

    private Choice<Change> plan(
            ContactPerson contact, Optional<Municipality> municipality, Turn turn, Network network) {
        LocalDate yesterday = DanishTime.at(turn.now()).toLocalDate().minusDays(1);
        Predicate<Appointment> meant = held -> held.lasts(yesterday)
                && municipality
                        .filter(one -> !one.code().equals(held.municipality()))
                        .isEmpty();
        List<ContactWords.EndedRole> ended = contact.appointments().stream()
                .filter(meant)
                .map(held ->
                        new ContactWords.EndedRole(network.nameOf(held.municipality()), LookingUpContacts.role(held)))
                .toList();
        if (ended.isEmpty()) {
            String name = contact.person().name();
            return Choice.ask(municipality
                    .<Phrase>map(one -> new ContactWords.NotContactThere(name, one.name()))
                    .orElseGet(() -> new ContactWords.NothingHeld(name)));
        }
        ContactPerson after = contact.ended(meant, yesterday);
        List<String> holes = foreseeing.holes(after, network, turn.now());
        var preview = new ContactWords.ContactEnding(
                foreseeing.who(contact.person()), ended, holes, foreseeing.moved(after, network, turn.now()));
        return Choice.one(new Change(preview, () -> {
            keeping.keep(
                    network.id(), after, "contact-ended", turn.by().person().id(), turn.now());
            return new ContactWords.ContactEnded(contact.person().name(), holes);
        }));
    }
}
