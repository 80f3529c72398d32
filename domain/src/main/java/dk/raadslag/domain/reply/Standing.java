package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where every municipality of a round stands, computed from its contributions. */
public record Standing(Round round, List<MunicipalityStanding> municipalities) {

    /** Copies the list. */
    public Standing {
        municipalities = List.copyOf(municipalities);
    }

    /** Computes the standing; contributions come in the order they were stored. */
    public static Standing of(Round round, List<Contribution> contributions) {
        return new Standing(
                round,
                round.asked().stream()
                        .map(code -> municipality(round, code, contributions))
                        .toList());
    }

    /** Returns where one municipality stands. */
    public Optional<MunicipalityStanding> of(MunicipalityCode code) {
        return municipalities.stream()
                .filter(one -> one.municipality().equals(code))
                .findFirst();
    }

    /** Returns the municipalities in this state. */
    public List<MunicipalityStanding> in(MunicipalityStanding.Status status) {
        return municipalities.stream().filter(one -> one.status() == status).toList();
    }

    private static MunicipalityStanding municipality(
            Round round, MunicipalityCode code, List<Contribution> contributions) {
        return new MunicipalityStanding(
                code,
                round.items().stream()
                        .map(item -> item(
                                item,
                                contributions.stream()
                                        .filter(one -> one.municipality().equals(code)
                                                && one.item().equals(item.key()))
                                        .toList()))
                        .toList());
    }

    private static ItemStanding item(RoundItem item, List<Contribution> said) {
        Optional<Contribution> reply = newest(said, Contribution::counts);
        Optional<Contribution> late = newest(said, one -> one.stage() == Stage.HANDED_IN && one.waits());
        Map<PersonId, Contribution> newestByPerson = new LinkedHashMap<>();
        said.forEach(one -> newestByPerson.put(one.person(), one));
        List<Contribution> beside = newestByPerson.values().stream()
                .filter(one -> one.stage() != Stage.HANDED_IN)
                .toList();
        return new ItemStanding(item, reply, late, beside);
    }

    private static Optional<Contribution> newest(List<Contribution> said, Predicate<Contribution> which) {
        return said.stream().filter(which).reduce((earlier, later) -> later);
    }
}
