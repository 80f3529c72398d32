package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in what people write. */
final class Emails {
    private static final Pattern FORM =
            Pattern.compile("[^\\s@;,:<>()\"\\[\\]]+@[^\\s@;,:<>()\"\\[\\]]+\\.[^\\s@;,:<>()\"\\[\\]]*[\\p{L}\\d]");

    private Emails() {}

    /** Returns the first address in a text. */
    static Optional<EmailAddress> firstIn(String text) {
        Matcher found = FORM.matcher(text);
        return found.find() ? EmailAddress.parse(found.group()) : Optional.empty();
    }

    /** Returns what stands behind the at-sign. */
    static String domain(EmailAddress email) {
        return email.value().substring(email.value().indexOf('@') + 1);
    }

    /** Returns the domain the municipality's others have when this address looks like a slip of it. */
    static Optional<String> meantDomain(
            EmailAddress email, MunicipalityCode municipality, List<ContactPerson> contacts) {
        List<String> used = contacts.stream()
                .filter(contact -> contact.appointments().stream()
                        .anyMatch(held -> held.municipality().equals(municipality)))
                .map(contact -> domain(contact.person().email()))
                .distinct()
                .toList();
        return used.contains(domain(email)) ? Optional.empty() : Spelling.nearest(domain(email), used);
    }
}
