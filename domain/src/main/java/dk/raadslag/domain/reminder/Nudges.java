package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;

/** What people have been reminded of, over all rounds. */
public interface Nudges {

    /**
     * Returns what a person has been reminded of since a moment, oldest first, without what was never sent because nothing was
     * missing any more. Nobody else reminds the person until the running unit of work ends.
     */
    List<Nudge> hold(PersonId person, Instant since);

    /** Returns the same for a look: others may remind the person meanwhile. */
    List<Nudge> since(PersonId person, Instant since);

    /** Notes that a message tells of a round; the same message and round twice is one. */
    void note(Nudge nudge);

    /** Returns the rounds a message was written for, in the order they were noted. */
    List<RoundId> toldBy(String message);
}
