package dk.raadslag.domain.network;

import java.time.Instant;

/** Hears that somebody else may be on duty than before. */
public interface DutyChanges {

    /** Lets whoever is on duty now get what others were asked, in the running unit of work. */
    void dutyChanged(NetworkId network, Instant now);

    /** Lets somebody whose address is another now get what could not reach them, in the running unit of work. */
    default void addressChanged(NetworkId network, PersonId person, Instant now) {}
}
