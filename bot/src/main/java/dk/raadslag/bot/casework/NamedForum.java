package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Lifetime;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A forum at the beginning of a text, by any name it has or has had, its short form in brackets, or its id.
 *
 * @param rest what follows the name
 */
record NamedForum(Forum forum, String rest) {
    private static final Pattern SHORT = Pattern.compile("\\(([^)]+)\\)");
    private static final int MANY_WORDS = 12;

    /** Returns the forum the text begins with; empty when it begins with none. */
    static Optional<NamedForum> at(String text, List<Forum> forums) {
        String[] words = text.strip().split("\\s+");
        return IntStream.iterate(Math.min(words.length, MANY_WORDS), length -> length > 0, length -> length - 1)
                .mapToObj(length -> at(words, length, forums))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the forum that is named, or asks which one is meant. */
    static Choice<Forum> only(String text, Network network, LocalDate today) {
        List<Forum> alike = network.forums().stream()
                .filter(forum ->
                        names(forum).anyMatch(name -> Spelling.fold(name).contains(Spelling.fold(text))))
                .toList();
        return at(text, network.forums())
                .filter(found -> found.rest().isEmpty())
                .map(NamedForum::forum)
                .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty())
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(new ForumWords.UnknownForum(
                        text,
                        network.forums().stream()
                                .map(forum -> forum.nameOn(today))
                                .toList())));
    }

    private static Optional<NamedForum> at(String[] words, int length, List<Forum> forums) {
        String name = String.join(" ", Arrays.copyOfRange(words, 0, length)).replaceFirst("[,;:]$", "");
        String rest = String.join(" ", Arrays.copyOfRange(words, length, words.length));
        return forums.stream()
                .filter(forum -> names(forum).anyMatch(one -> Spelling.same(one, name)))
                .findFirst()
                .or(() -> onlyOneThatBegins(name, forums))
                .map(forum -> new NamedForum(forum, rest));
    }

    /** "KKR" is "KKR Syddanmark" where no other forum begins like that. */
    private static Optional<Forum> onlyOneThatBegins(String name, List<Forum> forums) {
        List<Forum> found = forums.stream()
                .filter(forum -> names(forum).anyMatch(one -> Spelling.fold(one).startsWith(Spelling.fold(name) + "-")))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<String> names(Forum forum) {
        return Stream.of(
                        Stream.of(forum.id(), forum.name()),
                        forum.lifetime().names().stream().map(Lifetime.Name::name),
                        forum.lifetime().formerly().stream())
                .flatMap(all -> all)
                .flatMap(name -> Stream.concat(Stream.of(name), inBrackets(name)));
    }

    /** "Kommunaldirektørkredsen (K22)" is also called "K22" and "Kommunaldirektørkredsen". */
    private static Stream<String> inBrackets(String name) {
        Matcher found = SHORT.matcher(name);
        return found.find() ? Stream.of(found.group(1), found.replaceAll("").strip()) : Stream.empty();
    }
}
