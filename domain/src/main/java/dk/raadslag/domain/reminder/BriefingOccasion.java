package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.Network;
import java.time.Instant;

/** Something besides the meetings that a secretariat is told of in the morning. */
public interface BriefingOccasion {

    /** Tells whether there is something to tell on the morning of this moment. */
    boolean arises(Network network, Instant now);
}
