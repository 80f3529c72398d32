package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.network.Network;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subject areas in what people write; one of them may have an "og" of its own. */
final class NamedAreas {
    private NamedAreas() {}

    /** Returns the areas that are named, or asks where something else is. */
    static Choice<Set<String>> in(String typed, List<Network> networks) {
        List<String> known = networks.stream()
                .flatMap(network -> network.subjectAreas().stream())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        String left = typed.strip().replaceFirst("[.!]+$", "");
        Set<String> named = new LinkedHashSet<>();
        for (String area : known) {
            String letters = area.replaceAll("[^\\p{L}\\d ]", ".");
            Matcher found = PeriodForms.pattern("(?<![\\p{L}\\d])" + letters + "(?![\\p{L}\\d])")
                    .matcher(left);
            if (found.find()) {
                named.add(area);
                left = found.replaceAll(",");
            }
        }
        Optional<String> strange = Pattern.compile("(?iu)[,;]|(?<!\\p{L})(?:og|samt|også)(?!\\p{L})")
                .splitAsStream(left)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst();
        if (strange.isPresent()) {
            return Choice.ask(new ContactWords.UnknownArea(
                    strange.get(), Spelling.nearest(strange.get(), known).orElse(null), known));
        }
        return named.isEmpty() ? Choice.ask(new ContactWords.AreaMissing(known)) : Choice.one(named);
    }
}
