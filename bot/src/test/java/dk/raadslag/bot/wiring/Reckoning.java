package dk.raadslag.bot.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is on duty for which municipality, reckoned from nothing but the list of what has happened. */
final class Reckoning {
    private final List<Post> posts = new ArrayList<>();
    private final List<Leave> leaves = new ArrayList<>();

    record Post(String email, String municipality, String role, Set<String> areas, LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    record Leave(
            String email,
            LocalDate first,
            LocalDate last,
            @Nullable String deputy) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    void begins(String email, String municipality, String role, Set<String> areas, LocalDate first, LocalDate last) {
        posts.add(new Post(email, municipality, role, areas, first, last));
    }

    void ends(String email, LocalDate last) {
        posts.replaceAll(post -> post.email().equals(email) && post.last().isAfter(last)
                ? new Post(email, post.municipality(), post.role(), post.areas(), post.first(), last)
                : post);
    }

    void away(String email, LocalDate first, LocalDate last, @Nullable String deputy) {
        leaves.add(new Leave(email, first, last, deputy));
    }

    /** Those asked for remarks: the main contacts, without any the deputies, and the contacts for an area touched. */
    Set<String> asked(String municipality, Set<String> areas, LocalDate day) {
        Set<String> people = new TreeSet<>(answering(municipality, day));
        people.addAll(through(
                municipality,
                day,
                post -> post.role().equals("fagkontakt")
                        && (post.areas().isEmpty() || !Collections.disjoint(post.areas(), areas))));
        return people;
    }

    /** Those who can bind the municipality, without any those who answer for it otherwise. */
    Set<String> binding(String municipality, LocalDate day) {
        Set<String> directors = through(municipality, day, post -> post.role().equals("godkender"));
        return directors.isEmpty() ? answering(municipality, day) : directors;
    }

    Set<String> answering(String municipality, LocalDate day) {
        Set<String> main = through(municipality, day, post -> post.role().equals("hovedkontakt"));
        return main.isEmpty() ? through(municipality, day, post -> post.role().equals("stedfortræder")) : main;
    }

    /** Those asked as well with the last reminder, where nothing has been heard. */
    Set<String> seconds(String municipality, LocalDate day) {
        return through(municipality, day, post -> post.role().equals("stedfortræder"));
    }

    /** Whoever does the work of these people on a day they are away. */
    Set<String> deputiesOf(Set<String> people, LocalDate day) {
        Set<String> deputies = new TreeSet<>();
        people.forEach(person -> leave(person, day).stream()
                .map(Leave::deputy)
                .filter(Objects::nonNull)
                .filter(deputy -> leave(deputy, day).isEmpty())
                .forEach(deputies::add));
        return deputies;
    }

    private Set<String> through(String municipality, LocalDate day, Predicate<Post> which) {
        Set<String> people = new TreeSet<>();
        posts.stream()
                .filter(post -> post.municipality().equals(municipality) && post.holds(day) && which.test(post))
                .flatMap(post -> leave(post.email(), day).isEmpty()
                        ? Stream.of(post.email())
                        : deputiesOf(Set.of(post.email()), day).stream())
                .forEach(people::add);
        return people;
    }

    private List<Leave> leave(String email, LocalDate day) {
        return leaves.stream()
                .filter(leave -> leave.email().equals(email) && leave.holds(day))
                .toList();
    }
}
