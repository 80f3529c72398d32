package dk.raadslag.domain.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody the bot can talk to: one person, one address, once. */
public record Person(
        PersonId id,
        EmailAddress email,
        String name,
        @Nullable String title,
        @Nullable String phone) {
    private static final PersonId NONE_YET = new PersonId(0);

    /** Returns somebody the store has not given a number, called by the address until their name is known. */
    public static Person newcomer(EmailAddress email) {
        String mailbox = email.value().substring(0, email.value().indexOf('@'));
        String name = Arrays.stream(mailbox.split("[._-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
        return new Person(NONE_YET, email, name.isEmpty() ? email.value() : name, null, null);
    }

    /** Tells whether the store has not given this person a number. */
    public boolean isNewcomer() {
        return id.equals(NONE_YET);
    }
}
