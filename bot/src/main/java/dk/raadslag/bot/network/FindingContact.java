package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import java.util.List;
import java.util.Optional;

/** Finds the contact person a text names by address at its beginning. */
final class FindingContact {
    private final Contacts contacts;

    FindingContact(Contacts contacts) {
        this.contacts = contacts;
    }

    /** An address, and what follows it. */
    record Addressed(EmailAddress email, String rest) {}

    /** A contact person, and what follows their address. */
    record Found(ContactPerson contact, String rest) {}

    static Choice<Addressed> addressed(String text) {
        String[] words = text.strip().split("\\s+", 2);
        String typed = words[0].replaceAll("^[<(]+|[>),;]+$", "");
        return EmailAddress.parse(typed)
                .map(email -> Choice.one(new Addressed(email, words.length > 1 ? words[1].strip() : "")))
                .orElseGet(() -> Choice.ask(new ContactWords.NotAnEmail(typed)));
    }

    Choice<Found> in(String text, Network network) {
        return addressed(text)
                .then(typed -> known(typed.email(), network)
                        .map(contact -> Choice.one(new Found(contact, typed.rest())))
                        .orElseGet(() -> Choice.ask(unknown(typed.email(), network))));
    }

    private Optional<ContactPerson> known(EmailAddress email, Network network) {
        return contacts.byEmail(email).flatMap(person -> contacts.of(network.id(), person.id()));
    }

    private ContactWords.NoSuchContact unknown(EmailAddress email, Network network) {
        List<String> known = contacts.of(network.id()).stream()
                .map(contact -> contact.person().email().value())
                .toList();
        return new ContactWords.NoSuchContact(
                email.value(), Spelling.nearest(email.value(), known).orElse(null));
    }
}
