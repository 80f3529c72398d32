package dk.raadslag.bot.network;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a network. */
final class NetworkWords {

    private NetworkWords() {}

    record NetworkUsage() implements Phrase {}

    record UnknownMunicipality(String typed, @Nullable String nearest, List<String> names) implements Phrase {}

    record NetworkOverview(String name, String host, List<MunicipalityLine> municipalities, List<String> groups)
            implements Phrase {}

    record MunicipalityContacts(String municipality, List<ContactLine> contacts) implements Phrase {}

    record NetworkHoles(List<MunicipalityLine> holes, List<MunicipalityLine> unreachable) implements Phrase {}

    /** A municipality in a list: whom it is asked through, and how many of its contacts Teams knows. */
    record MunicipalityLine(String name, List<String> asked, int contacts, int linked) {}

    record ContactLine(
            String name,
            @Nullable String title,
            String email,
            @Nullable String phone,
            List<HeldRole> roles,
            boolean linked) {}

    record HeldRole(Role role, List<String> areas) {}
}
