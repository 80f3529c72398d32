package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.round.RoundId;
import java.util.List;
import java.util.Optional;

/** What municipalities that disagree have chosen about being named. */
public interface DissentChoices {
    /** Stores a choice. */
    void add(DissentChoice choice);

    /** Returns all choices in a round in the order they were stored. */
    List<DissentChoice> of(RoundId round);

    /** Returns what a municipality chose last about an item, by its key; silence is no choice, and names nobody. */
    default Optional<DissentChoice> newest(RoundId round, MunicipalityCode municipality, String item) {
        return of(round).stream()
                .filter(one ->
                        one.municipality().equals(municipality) && one.item().equals(item))
                .reduce((earlier, later) -> later);
    }
}
