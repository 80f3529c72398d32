package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody's name, title, phone and address as they are to be. */
final class CorrectedPerson {
    private final Contacts contacts;

    CorrectedPerson(Contacts contacts) {
        this.contacts = contacts;
    }

    Choice<ContactPerson> of(ContactPerson contact, Map<ContactField, String> values) {
        Person before = contact.person();
        String typed = values.getOrDefault(ContactField.EMAIL, before.email().value());
        Optional<EmailAddress> email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            return Choice.ask(new ContactWords.NotAnEmail(typed));
        }
        Optional<Person> taken =
                contacts.byEmail(email.get()).filter(other -> !other.id().equals(before.id()));
        return taken.isPresent()
                ? Choice.ask(new ContactWords.EmailTaken(typed, taken.get().name()))
                : Choice.one(contact.known(new Person(
                        before.id(),
                        email.get(),
                        values.getOrDefault(ContactField.NAME, before.name()),
                        value(values, ContactField.TITLE, before.title()),
                        value(values, ContactField.PHONE, before.phone()))));
    }

    private static @Nullable String value(
            Map<ContactField, String> values, ContactField field, @Nullable String before) {
        String typed = values.get(field);
        return typed == null ? before : typed;
    }
}
