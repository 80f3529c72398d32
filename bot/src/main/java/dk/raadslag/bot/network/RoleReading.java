package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.config.RoleNames;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Role;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A name, and after it a role and subject areas where they are typed.
 *
 * @param assumed no role was typed
 */
record RoleReading(String name, Role role, boolean assumed, Set<String> areas) {

    /** Reads "Anna Holm fagkontakt psykiatri, børn og unge". */
    static Choice<RoleReading> of(String text, Network network) {
        String[] words = text.strip().split("\\s+");
        Optional<Integer> place = IntStream.range(0, words.length)
                .boxed()
                .filter(at -> role(words[at]).isPresent())
                .findFirst();
        if (place.isEmpty()) {
            return withoutRole(words);
        }
        String name = joined(words, 0, place.get());
        Role role = role(words[place.get()]).orElseThrow();
        return areas(joined(words, place.get() + 1, words.length), role, network)
                .then(areas -> name.isBlank()
                        ? Choice.ask(new ContactWords.NameMissing())
                        : Choice.one(new RoleReading(name, role, false, areas)));
    }

    /** Reads a role alone. */
    static Choice<Role> roleOf(String typed) {
        return role(typed).map(Choice::one).orElseGet(() -> Choice.ask(unknown(typed)));
    }

    /** Reads subject areas between commas; only a subject contact must have one. */
    static Choice<Set<String>> areas(String typed, Role role, Network network) {
        Set<String> areas = new LinkedHashSet<>();
        for (String one : typed.split("[,;]")) {
            Optional<String> known = area(one, network);
            if (!one.isBlank() && known.isEmpty()) {
                return Choice.ask(new ContactWords.UnknownArea(
                        one.strip(),
                        Spelling.nearest(one, network.subjectAreas()).orElse(null),
                        network.subjectAreas()));
            }
            known.ifPresent(areas::add);
        }
        return areas.isEmpty() && role == Role.SUBJECT_CONTACT
                ? Choice.ask(new ContactWords.AreaMissing(network.subjectAreas()))
                : Choice.one(areas);
    }

    private static Choice<RoleReading> withoutRole(String[] words) {
        String last = words[words.length - 1];
        Optional<String> nearest = Spelling.nearest(last, RoleNames.all());
        if (words.length > 1 && nearest.isPresent()) {
            return Choice.ask(unknown(last));
        }
        String name = joined(words, 0, words.length);
        return name.isBlank()
                ? Choice.ask(new ContactWords.NameMissing())
                : Choice.one(new RoleReading(name, Role.PRIMARY_CONTACT, true, Set.of()));
    }

    private static ContactWords.UnknownRole unknown(String typed) {
        List<String> roles = RoleNames.all();
        return new ContactWords.UnknownRole(
                typed, Spelling.nearest(typed, roles).orElse(null), roles);
    }

    private static Optional<Role> role(String typed) {
        return RoleNames.all().stream()
                .filter(name -> Spelling.same(name, typed.replaceAll("[,;:()]", "")))
                .findFirst()
                .flatMap(RoleNames::find);
    }

    private static Optional<String> area(String typed, Network network) {
        return network.subjectAreas().stream()
                .filter(area -> Spelling.same(area, typed))
                .findFirst();
    }

    private static String joined(String[] words, int from, int until) {
        return String.join(" ", Arrays.copyOfRange(words, from, until));
    }
}
