package dk.raadslag.bot.network;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a network. */
final class NetworkWords {
    private NetworkWords() {}

    record NetworkUsage() implements Phrase {}

    record UnknownMunicipality(String typed, @Nullable String nearest, List<String> names) implements Phrase {}

    /**
     * A network at a glance.
     *
     * @param away who is away from its secretariat, and who stands in
     * @param externals who outside it is told
     */
    record NetworkOverview(
            String name,
            String host,
            List<MunicipalityLine> municipalities,
            List<String> groups,
            List<String> secretariat,
            List<AbsenceLine> away,
            List<ExternalLine> externals)
            implements Phrase {}

    /** Somebody outside the municipalities who is only told, and through whom. */
    record ExternalLine(String name, List<String> contacts) {}

    record MunicipalityContacts(String municipality, List<ContactLine> contacts) implements Phrase {}

    /**
     * Where a network is not covered.
     *
     * @param holes municipalities without anybody to ask
     * @param uncovered municipalities where somebody is away with nobody in their place
     * @param unreachable municipalities of which nobody has opened the bot
     * @param single municipalities with one person who hands in and nobody beside them
     * @param areas subject areas without anybody on duty, and where
     * @param ending appointments that end soon
     * @param awaited who has not answered whether they still are contact persons
     */
    record NetworkHoles(
            List<String> holes,
            List<MunicipalityLine> uncovered,
            List<MunicipalityLine> unreachable,
            List<String> single,
            List<AreaHole> areas,
            List<EndingLine> ending,
            List<String> awaited)
            implements Phrase {}

    /** Where nobody is on duty for a subject area; {@code everywhere} where that is the whole network. */
    record AreaHole(String area, List<String> municipalities, boolean everywhere) {}

    /** A municipality in a list: whom it is asked through, who is away uncovered, how many of its contacts Teams knows. */
    record MunicipalityLine(String name, List<AskedLine> asked, List<AbsenceLine> away, int contacts, int linked) {}

    record AskedLine(String name, @Nullable String inPlaceOf) {}

    record AbsenceLine(
            String name,
            LocalDate from,
            LocalDate until,
            @Nullable String deputy) {}

    record EndingLine(String municipality, String name, LocalDate until) {}

    record ContactLine(
            String name,
            @Nullable String title,
            String email,
            @Nullable String phone,
            List<HeldRole> roles,
            boolean linked,
            List<AbsenceLine> absences,
            List<String> standsInFor,
            @Nullable LocalDate confirmed,
            boolean awaited) {}

    record HeldRole(Role role, List<String> areas, @Nullable LocalDate until) {}
}
