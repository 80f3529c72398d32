package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.ItemStanding;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a municipality has said when it was asked to consent, the same answer to several items told once. */
final class ConsentStandings {
    private ConsentStandings() {}

    /** Returns what stands, and what colleagues have prepared where nothing stands yet. */
    static List<ConsentPhrase.ConsentStands> of(MunicipalityStanding standing, Part part, Receipts receipts) {
        Map<Answer, List<Contribution>> same = standing.items().stream()
                .flatMap(ConsentStandings::shown)
                .collect(Collectors.groupingBy(Contribution::answer, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream()
                .map(some -> line(some, standing, part, receipts))
                .toList();
    }

    private static Stream<Contribution> shown(ItemStanding item) {
        return item.shown().isPresent()
                ? item.shown().stream()
                : item.beside().stream().filter(one -> one.stage() == Stage.CONTRIBUTED);
    }

    private static ConsentPhrase.ConsentStands line(
            List<Contribution> some, MunicipalityStanding standing, Part part, Receipts receipts) {
        Contribution first = some.get(0);
        return new ConsentPhrase.ConsentStands(
                part.municipalityName(),
                some.size() == standing.items().size()
                        ? List.of()
                        : some.stream().map(part::number).distinct().toList(),
                first.answer().position(),
                Receipts.quoted(first.answer().text()),
                receipts.name(first.person()),
                first.channel() == Channel.ON_BEHALF,
                first.stage() == Stage.HANDED_IN,
                first.at());
    }
}
