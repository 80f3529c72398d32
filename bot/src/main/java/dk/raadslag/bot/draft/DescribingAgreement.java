package dk.raadslag.bot.draft;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.Agreement;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Opinion;
import dk.raadslag.domain.draft.PlanningCirculations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.Round;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what the municipalities have said to the version that was sent round last. */
final class DescribingAgreement {
    private final Circulations circulations;
    private final Contacts contacts;

    DescribingAgreement(Circulations circulations, Contacts contacts) {
        this.circulations = circulations;
        this.contacts = contacts;
    }

    /** Returns it; empty while nothing has been sent round. */
    Optional<Phrase> of(Round round, Network network) {
        return circulations.newestCirculation(round.id()).map(circulation -> standing(circulation, round, network));
    }

    private Phrase standing(Circulation circulation, Round round, Network network) {
        Agreement agreement = Agreement.of(circulation, circulations.opinions(round.id(), circulation.version()));
        return new DraftWords.AgreementStanding(
                circulation.version(),
                circulation.at(),
                circulation.asked().size(),
                said(agreement.agreed(), network),
                said(agreement.changes(), network),
                names(agreement.waiting(), network),
                names(PlanningCirculations.holes(round, circulation.readers()), network));
    }

    private List<DraftWords.Said> said(List<Opinion> opinions, Network network) {
        return opinions.stream()
                .map(one -> new DraftWords.Said(network.nameOf(one.municipality()), name(one), one.remarks(), one.at()))
                .sorted(Comparator.comparing(DraftWords.Said::municipality, DanishOrder.OF_NAMES))
                .toList();
    }

    private String name(Opinion opinion) {
        return contacts.person(opinion.person())
                .map(Person::name)
                .orElse(opinion.person().toString());
    }

    private static List<String> names(Collection<MunicipalityCode> codes, Network network) {
        return codes.stream().map(network::nameOf).sorted(DanishOrder.OF_NAMES).toList();
    }
}
