package dk.raadslag.bot.access;

import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Guesses the municipality a work address belongs to: the one of colleagues with the same domain, or of the same name. */
public final class GuessingMunicipalities {

    private final Contacts contacts;

    /** Needs the people whose addresses are known. */
    public GuessingMunicipalities(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Returns the municipality, or empty where there is none or more than one. */
    public Optional<MunicipalityCode> from(EmailAddress email, Network network) {
        Set<MunicipalityCode> found = Stream.concat(ofColleagues(email, network), ofTheName(email, network))
                .collect(Collectors.toSet());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Stream<MunicipalityCode> ofColleagues(EmailAddress email, Network network) {
        return contacts.of(network.id()).stream()
                .filter(contact -> domain(contact.person().email()).equals(domain(email)))
                .flatMap(contact -> contact.appointments().stream())
                .map(Appointment::municipality);
    }

    private static Stream<MunicipalityCode> ofTheName(EmailAddress email, Network network) {
        String name = domain(email).replaceFirst("\\.[^.]+$", "").replaceFirst("^.*\\.", "");
        return network.municipalities().stream()
                .filter(one -> Spelling.same(one.name(), name))
                .map(Municipality::code);
    }

    private static String domain(EmailAddress email) {
        return email.value().substring(email.value().indexOf('@') + 1);
    }
}
