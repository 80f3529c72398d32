package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CasePath;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the case that is meant, by its number or its printed id; never another network's. */
final class FindingCases {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)^(?:(?<network>[A-ZÆØÅ0-9]+)-)?S?(?<number>\\d{1,6})[.,:]?$");

    private final Cases cases;
    private final DescribingCases describing;

    FindingCases(Cases cases, DescribingCases describing) {
        this.cases = cases;
        this.describing = describing;
    }

    Choice<Case> named(String typed, Network network, LocalDate today) {
        Matcher found = NUMBER.matcher(typed);
        Optional<Case> file = found.matches() && isOf(found.group("network"), network)
                ? cases.find(network.id(), Integer.parseInt(found.group("number")))
                : Optional.empty();
        return file.map(Choice::one)
                .orElseGet(() -> Choice.ask(new CaseWords.UnknownCase(typed, lines(network, today, false))));
    }

    List<CaseWords.CaseLine> lines(Network network, LocalDate today, boolean over) {
        return cases.of(network.id()).stream()
                .filter(file -> CasePath.of(file).isOver() == over)
                .map(file -> describing.line(file, network, today))
                .toList();
    }

    private static boolean isOf(@Nullable String shortName, Network network) {
        return shortName == null || shortName.equalsIgnoreCase(network.shortName());
    }
}
