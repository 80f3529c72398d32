package dk.raadslag.domain.retention;

import dk.raadslag.domain.network.NetworkId;
import java.time.LocalDate;
import java.util.Optional;

/** What secretariats have been told will be forgotten; one at a time for each network. */
public interface Announcements {

    /** Returns the one that is open. */
    Optional<Announcement> of(NetworkId network);

    /** Writes down in the running unit of work that a secretariat is told, in place of an earlier one. */
    void announce(NetworkId network, LocalDate on, LocalDate dueOn);

    /** Lets the open one wait; returns false when there is none that is still to be carried out. */
    boolean hold(NetworkId network, LocalDate until);

    /** Removes the open one: it has been carried out, or there is nothing to forget any more. */
    void remove(NetworkId network);
}
