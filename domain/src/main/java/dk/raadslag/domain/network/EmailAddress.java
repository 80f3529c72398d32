package dk.raadslag.domain.network;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A work e-mail address, kept in lower case because people are matched by it. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("[^\\s@;,<>\"]+@[^\\s@;,<>\"]+\\.[^\\s@;,<>\"]+");
    private static final String NOWHERE = "@raadslag.invalid";

    /** Refuses what has no name, no at-sign or no domain with a dot. */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address: " + value);
        }
    }

    /** Returns the address, or empty when the text is not one. */
    public static Optional<EmailAddress> parse(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** Returns the address nobody can write to that stands for somebody who was erased. */
    public static EmailAddress ofErased(PersonId person) {
        return new EmailAddress("erased-" + person + NOWHERE);
    }

    /** Tells whether it stands for somebody who was erased. */
    public boolean isOfErased() {
        return value.endsWith(NOWHERE);
    }

    @Override
    public String toString() {
        return value;
    }
}
