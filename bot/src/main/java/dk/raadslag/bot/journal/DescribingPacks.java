package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.function.Predicate;

/** Tells what a pack holds, and who has answered and who has not. */
final class DescribingPacks {
    private final Contributions contributions;

    DescribingPacks(Contributions contributions) {
        this.contributions = contributions;
    }

    Phrase index(Matter matter, Network network, List<JournalFile> files) {
        return new JournalWords.JournalIndex(
                matter.title(),
                matter.id(),
                network.name(),
                network.senderName(),
                network.caseNumber(),
                matter.rounds().stream().map(round -> line(round, network)).toList(),
                files.stream()
                        .map(file -> new JournalWords.FileLine(
                                file.path(), file.kind().name()))
                        .toList());
    }

    private JournalWords.RoundLine line(Round round, Network network) {
        Standing standing = Standing.of(round, contributions.to(round.id()));
        return new JournalWords.RoundLine(
                round.id().value(),
                round.title(),
                round.deadline(),
                names(standing, one -> true, network),
                names(standing, MunicipalityStanding::hasReplied, network),
                names(standing, one -> one.status() == MunicipalityStanding.Status.LATE, network),
                names(standing, DescribingPacks::isSilent, network));
    }

    private static boolean isSilent(MunicipalityStanding one) {
        return one.status() == MunicipalityStanding.Status.SILENT || one.status() == MunicipalityStanding.Status.DRAFT;
    }

    private static List<String> names(Standing standing, Predicate<MunicipalityStanding> which, Network network) {
        return standing.municipalities().stream()
                .filter(which)
                .map(one -> network.nameOf(one.municipality()))
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }
}
