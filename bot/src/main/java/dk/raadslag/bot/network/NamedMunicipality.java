package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A municipality at the beginning of a text, by name or kommunekode.
 *
 * @param rest what follows the name
 */
public record NamedMunicipality(Municipality municipality, String rest) {

    /** Returns the municipality the text begins with, or asks which one is meant. */
    public static Choice<NamedMunicipality> readFrom(String text, Network network) {
        return readFrom(text, network.municipalities());
    }

    /** Returns the municipality, or somebody outside who is only told, that the text begins with; or asks who is meant. */
    static Choice<NamedMunicipality> orExternalFrom(String text, Network network) {
        return readFrom(
                text.replace("\"", ""),
                Stream.concat(network.municipalities().stream(), network.externals().stream())
                        .toList());
    }

    private static Choice<NamedMunicipality> readFrom(String text, List<Municipality> parties) {
        String[] words = text.strip().split("\\s+");
        return IntStream.iterate(Math.min(words.length, longest(parties)), length -> length > 0, length -> length - 1)
                .mapToObj(length -> take(words, length, parties))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(unknown(words[0], parties)));
    }

    /** As many words as the longest name has, with "kommune" and a dash set apart. */
    private static int longest(List<Municipality> parties) {
        return 2
                + parties.stream()
                        .mapToInt(one -> one.name().split("[\\s-]+").length)
                        .max()
                        .orElse(0);
    }

    private static Optional<NamedMunicipality> take(String[] words, int length, List<Municipality> parties) {
        String name = joined(words, 0, length);
        return parties.stream()
                .filter(one -> isCalled(one, name))
                .findFirst()
                .map(one -> new NamedMunicipality(one, joined(words, length, words.length)));
    }

    private static boolean isCalled(Municipality municipality, String name) {
        return Spelling.same(municipality.name(), name)
                || Spelling.same(municipality.name() + " kommune", name)
                || Spelling.same(municipality.name() + "s kommune", name)
                || municipality.code().value().equals(name);
    }

    private static NetworkWords.UnknownMunicipality unknown(String typed, List<Municipality> parties) {
        List<String> names = parties.stream().map(Municipality::name).toList();
        return new NetworkWords.UnknownMunicipality(
                typed, Spelling.nearest(typed, names).orElse(null), names);
    }

    private static String joined(String[] words, int from, int until) {
        return String.join(" ", Arrays.copyOfRange(words, from, until));
    }
}
