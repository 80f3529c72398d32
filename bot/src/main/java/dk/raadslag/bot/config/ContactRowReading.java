package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.EndsBeforeItBegins;
import dk.raadslag.bot.config.ConfigPhrases.Missing;
import dk.raadslag.bot.config.ConfigPhrases.Misspelt;
import dk.raadslag.bot.config.ContactPhrases.ExternalOnlyReceives;
import dk.raadslag.bot.config.ContactPhrases.UnknownArea;
import dk.raadslag.bot.config.ContactPhrases.UnknownMunicipality;
import dk.raadslag.bot.config.ContactPhrases.UnknownRole;
import dk.raadslag.bot.config.NetworkPhrases.OutsideNetwork;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one row, and complains about each that cannot be. */
final class ContactRowReading {
    private static final Form<Role> ROLE = new Form<>(
            RoleNames::find,
            written -> near(written, RoleNames.all(), known -> new UnknownRole(written, String.join(", ", known))));

    private final Function<String, Text> cells;
    private final @Nullable Network network;

    /** Needs the cells by column; a network that could not be read is null. */
    ContactRowReading(Function<String, Text> cells, @Nullable Network network) {
        this.cells = cells;
        this.network = network;
    }

    Optional<ContactRow> read() {
        Optional<Municipality> municipality =
                required("kommune", new Form<>(this::municipality, ContactRowReading::unknownMunicipality));
        municipality.ifPresent(this::refuseStranger);
        boolean named = present("navn");
        Optional<EmailAddress> email = required("email", Forms.EMAIL);
        Optional<Role> role = required("rolle", ROLE);
        municipality.ifPresent(party -> role.ifPresent(as -> refuseExternal(party, as)));
        Set<String> areas = areas();
        LocalDate from = date("fra");
        LocalDate until = date("til");
        if (from != null && until != null && until.isBefore(from)) {
            cells.apply("til").complain(new EndsBeforeItBegins(from.toString(), until.toString()));
        }
        if (!named || municipality.isEmpty() || email.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        Appointment held = new Appointment(municipality.get().code(), role.get(), areas, from, until);
        return Optional.of(new ContactRow(
                cells.apply("kommune").line(), email.get(), words("navn"), words("titel"), words("telefon"), held));
    }

    private String words(String column) {
        return cells.apply(column).value();
    }

    private boolean present(String column) {
        if (words(column).isEmpty()) {
            cells.apply(column).complain(new Missing());
        }
        return !words(column).isEmpty();
    }

    private <T> Optional<T> required(String column, Form<T> form) {
        return present(column) ? cells.apply(column).as(form) : Optional.empty();
    }

    private @Nullable LocalDate date(String column) {
        return words(column).isEmpty()
                ? null
                : cells.apply(column).as(Forms.DATE).orElse(null);
    }

    private void refuseStranger(Municipality found) {
        if (network != null && network.party(found.code()).isEmpty()) {
            cells.apply("kommune").complain(new OutsideNetwork(found.name()));
        }
    }

    private Set<String> areas() {
        Set<String> areas = Arrays.stream(words("fagområder").split(","))
                .map(area -> area.strip().toLowerCase(Locale.ROOT))
                .filter(area -> !area.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (network != null) {
            areas.stream()
                    .filter(area -> !network.subjectAreas().contains(area))
                    .forEach(area -> cells.apply("fagområder").complain(unknownArea(area, network.subjectAreas())));
        }
        return areas;
    }

    private static Phrase unknownArea(String written, Collection<String> areas) {
        return near(written, areas, known -> new UnknownArea(written, String.join(", ", known)));
    }

    private Optional<Municipality> municipality(String written) {
        return MunicipalityNames.byCode(written)
                .or(() -> MunicipalityNames.byName(written))
                .or(() -> network == null ? Optional.empty() : external(written, network));
    }

    private static Optional<Municipality> external(String written, Network network) {
        return network.externals().stream()
                .filter(one -> one.name().equalsIgnoreCase(written)
                        || one.code().value().equals(written))
                .findFirst();
    }

    private void refuseExternal(Municipality party, Role role) {
        if (network != null && network.isExternal(party.code()) && role != Role.INFORMED) {
            cells.apply("rolle").complain(new ExternalOnlyReceives(party.name()));
        }
    }

    private static Phrase unknownMunicipality(String written) {
        Collection<String> names =
                MunicipalityNames.all().stream().map(Municipality::name).toList();
        return near(written, names, known -> new UnknownMunicipality(written));
    }

    private static Phrase near(
            String written, Collection<String> words, Function<Collection<String>, Phrase> otherwise) {
        return NearMiss.of(written, words)
                .<Phrase>map(meant -> new Misspelt(written, meant))
                .orElseGet(() -> otherwise.apply(words));
    }
}
