package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.round.RoundId;
import java.util.List;
import java.util.function.Consumer;

/** All contributions, every version. */
public interface Contributions {

    /** Stores a contribution under the next version of its person, item and municipality, and returns it with that version. */
    Contribution add(Contribution contribution);

    /** Returns the contributions to a round that have not been taken back, in the order they were stored. */
    List<Contribution> to(RoundId round);

    /** Returns those of them that are for one municipality. */
    default List<Contribution> to(RoundId round, MunicipalityCode municipality) {
        return to(round).stream()
                .filter(one -> one.municipality().equals(municipality))
                .toList();
    }

    /**
     * Returns those for one municipality and keeps others who hold them from going on until the running unit of work ends:
     * what somebody answers at the same moment is seen by whoever comes second.
     */
    List<Contribution> hold(RoundId round, MunicipalityCode municipality);

    /** Lets what a municipality handed in too late count, or not; what was in time stays as it is. */
    void admit(RoundId round, MunicipalityCode municipality, boolean admitted);

    /** Hands every stored contribution to the consumer, oldest first. */
    void each(Consumer<Contribution> consumer);
}
