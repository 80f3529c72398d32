package dk.raadslag.domain.draft;

import dk.raadslag.domain.round.RoundId;
import java.util.Optional;

/** Which versions went to the municipalities, and in which rounds they are asked about them. */
public interface Circulations {
    /** Stores that a version is being sent round; returns false, storing nothing, when it has been already. */
    boolean begin(Circulation circulation);

    /** Returns the newest version of a round's draft that was sent round. */
    Optional<Circulation> newestCirculation(RoundId round);

    /** Returns what is sent round in this round; empty where it asks about something else. */
    Optional<Circulation> circulatedIn(RoundId consent);
}
