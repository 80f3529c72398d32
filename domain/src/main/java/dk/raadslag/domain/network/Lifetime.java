package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names a forum has had and will have, and how long it is there.
 *
 * @param names by the day each begins; none where it has always had the same
 * @param formerly names from a time nobody can date
 * @param from the first day, or null where nobody knows one
 * @param until the last day, or null while it is there
 * @param successor the id of the forum that takes its cases over, or null
 */
public record Lifetime(
        List<Name> names,
        List<String> formerly,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String successor) {
    /** Always there, always called the same. */
    public static final Lifetime UNBROKEN = new Lifetime(List.of(), List.of(), null, null, null);

    /** Copies the lists. */
    public Lifetime {
        names = List.copyOf(names);
        formerly = List.copyOf(formerly);
    }

    /** A name and its first day, null for the one it began with. */
    public record Name(String name, @Nullable LocalDate from) {
        boolean holds(LocalDate day) {
            return from == null || !day.isBefore(from);
        }
    }

    /** Returns the name of a day; empty where it has always had the same. */
    Optional<String> nameOn(LocalDate day) {
        return names.stream()
                .filter(one -> one.holds(day))
                .reduce((one, later) -> later)
                .map(Name::name);
    }

    /** Tells whether it is there on a day. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Returns the same with another name from a day on; {@code now} is what it is called so far. */
    Lifetime renamed(String now, String name, LocalDate day) {
        List<Name> named = new ArrayList<>(names.isEmpty() ? List.of(new Name(now, null)) : names);
        named.removeIf(one -> one.from() != null && !one.from().isBefore(day));
        named.add(new Name(name, day));
        return new Lifetime(named, formerly, from, until, successor);
    }

    /** Returns the same with an end, or with none. */
    Lifetime ending(@Nullable LocalDate last, @Nullable String next) {
        return new Lifetime(names, formerly, from, last, next);
    }
}
