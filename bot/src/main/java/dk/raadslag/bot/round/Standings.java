package dk.raadslag.bot.round;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the municipalities of a round stand, by name in the order of the Danish alphabet. */
final class Standings {

    private final Contributions contributions;

    Standings(Contributions contributions) {
        this.contributions = contributions;
    }

    Standing of(Round round) {
        return Standing.of(round, contributions.to(round.id()));
    }

    /** Returns the municipalities that have not answered everything. */
    Set<MunicipalityCode> lacking(Round round) {
        return of(round).municipalities().stream()
                .filter(one -> one.status() != MunicipalityStanding.Status.ANSWERED)
                .map(MunicipalityStanding::municipality)
                .collect(Collectors.toSet());
    }

    /** Returns the municipalities that have handed something in after their deadline. */
    List<MunicipalityCode> answeredLate(Round round) {
        return contributions.to(round.id()).stream()
                .filter(one -> one.late() && one.stage() == Stage.HANDED_IN)
                .map(Contribution::municipality)
                .distinct()
                .toList();
    }

    static List<String> names(List<MunicipalityStanding> some, Network network) {
        return sorted(some, network).stream()
                .map(one -> network.nameOf(one.municipality()))
                .toList();
    }

    static List<MunicipalityStanding> sorted(List<MunicipalityStanding> some, Network network) {
        return some.stream()
                .sorted(Comparator.comparing(one -> network.nameOf(one.municipality()), DanishOrder.OF_NAMES))
                .toList();
    }
}
