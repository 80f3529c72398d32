package dk.raadslag.domain.draft;

import dk.raadslag.domain.round.RoundId;
import java.util.List;
import java.util.Optional;

/** Which versions went to the municipalities, and in which rounds they are asked about them. */
public interface Circulations {
    /** Stores that a version is being sent round; returns false, storing nothing, when it has been already. */
    boolean begin(Circulation circulation);

    /** Returns every version of a round's draft that was sent round, oldest first. */
    List<Circulation> circulations(RoundId round);

    /** Returns the newest version of a round's draft that was sent round. */
    default Optional<Circulation> newestCirculation(RoundId round) {
        return circulations(round).stream().reduce((earlier, later) -> later);
    }

    /** Returns what is sent round in this round; empty where it asks about something else. */
    Optional<Circulation> circulatedIn(RoundId consent);
}
