package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.StandIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** /kontakt ret: corrects what is known of somebody, or what they are. */
final class CorrectingContact implements ContactDeed {
    private final FindingContact finding;
    private final Contacts contacts;
    private final KeepingContacts keeping;
    private final Foreseeing foreseeing;

    CorrectingContact(FindingContact finding, Contacts contacts, KeepingContacts keeping, Foreseeing foreseeing) {
        this.finding = finding;
        this.contacts = contacts;
        this.keeping = keeping;
        this.foreseeing = foreseeing;
    }

    @Override
    public String word() {
        return "ret";
    }

    @Override
    public Choice<Change> plan(String arguments, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        return finding.in(arguments, network)
                .then(found -> ContactField.values(found.rest())
                        .then(values -> new CorrectedPerson(contacts)
                                .of(found.contact(), values)
                                .then(person -> new CorrectedAppointment(network, today).of(person, values))
                                .then(after -> planned(found.contact(), after, values, turn, network))));
    }

    private Choice<Change> planned(
            ContactPerson before, ContactPerson after, Map<ContactField, String> values, Turn turn, Network network) {
        List<ContactWords.Difference> differences = Differences.between(before, after, values.keySet());
        if (differences.isEmpty()) {
            return Choice.ask(new ContactWords.NothingChanged(before.person().name()));
        }
        Optional<Appointment> clash = clash(before, after);
        if (clash.isPresent()) {
            return Choice.ask(new ContactWords.AnswersForAnother(
                    before.person().name(), network.nameOf(clash.get().municipality())));
        }
        var preview = new ContactWords.ContactCorrection(
                foreseeing.who(before.person()),
                differences,
                values.containsKey(ContactField.EMAIL) ? meantDomain(before, after, network) : null,
                foreseeing.moved(after, network, turn.now()));
        return Choice.one(new Change(preview, () -> {
            keeping.keep(
                    network.id(), after, "contact-corrected", turn.by().person().id(), turn.now());
            return new ContactWords.ContactCorrected(after.person().name(), differences);
        }));
    }

    /** Returns the appointment, own or in another's place, that a second municipality is answered for by. */
    private static Optional<Appointment> clash(ContactPerson before, ContactPerson after) {
        return Stream.concat(
                        after.standIns().stream().map(StandIn::appointment),
                        before.appointments().stream().filter(after.appointments()::contains))
                .filter(held -> after.appointments().stream().anyMatch(held::clashesWith))
                .findFirst();
    }

    private @Nullable String meantDomain(ContactPerson before, ContactPerson after, Network network) {
        List<ContactPerson> others = contacts.of(network.id()).stream()
                .filter(one -> !one.person().id().equals(before.person().id()))
                .toList();
        return after.appointments().stream()
                .map(Appointment::municipality)
                .findFirst()
                .flatMap(code -> Emails.meantDomain(after.person().email(), code, others))
                .orElse(null);
    }
}
