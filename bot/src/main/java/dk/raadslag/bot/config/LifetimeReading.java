package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.EndsBeforeItBegins;
import dk.raadslag.domain.network.Lifetime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a forum was called before, from when and until when it is there, and who takes over. */
final class LifetimeReading {
    private static final List<String> KEYS = List.of("name", "to");

    private LifetimeReading() {}

    static Lifetime read(Block forum, String name, Value value) {
        List<Earlier> earlier = forum.list("earlier-names").stream()
                .flatMap(one -> one.block(KEYS).stream())
                .flatMap(LifetimeReading::earlier)
                .toList();
        LocalDate from = forum.get("from", Forms.DATE).orElse(null);
        LocalDate until = forum.get("to", Forms.DATE).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            value.complain(new EndsBeforeItBegins(from.toString(), until.toString()));
        }
        return new Lifetime(
                names(earlier, name),
                earlier.stream()
                        .filter(one -> one.until() == null)
                        .map(Earlier::name)
                        .toList(),
                from,
                until,
                forum.words("successor").orElse(null));
    }

    private record Earlier(String name, @Nullable LocalDate until) {}

    private static Stream<Earlier> earlier(Block block) {
        LocalDate until = block.get("to", Forms.DATE).orElse(null);
        return block.requiredWords("name").map(name -> new Earlier(name, until)).stream();
    }

    /** A name whose end nobody knows is remembered, and never put on a day. */
    private static List<Lifetime.Name> names(List<Earlier> earlier, String name) {
        List<Lifetime.Name> names = new ArrayList<>();
        LocalDate begins = null;
        for (Earlier one : earlier.stream()
                .filter(dated -> dated.until() != null)
                .sorted(Comparator.comparing(Earlier::until))
                .toList()) {
            names.add(new Lifetime.Name(one.name(), begins));
            begins = one.until() == null ? begins : one.until().plusDays(1);
        }
        if (!names.isEmpty()) {
            names.add(new Lifetime.Name(name, begins));
        }
        return names;
    }
}
