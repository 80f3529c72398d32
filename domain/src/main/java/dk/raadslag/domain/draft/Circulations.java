package dk.raadslag.domain.draft;

import dk.raadslag.domain.round.RoundId;
import java.util.List;
import java.util.Optional;

/** Which versions went to the municipalities, and what they said. */
public interface Circulations {
    /** Stores that a version is being sent round; returns false, storing nothing, when it has been already. */
    boolean begin(Circulation circulation);

    /** Returns the newest version of a round's draft that was sent round. */
    Optional<Circulation> newestCirculation(RoundId round);

    /** Stores an opinion. */
    void add(Opinion opinion);

    /** Returns the opinions on a version in the order they were stored. */
    List<Opinion> opinions(RoundId round, int version);
}
