package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.NetworkId;
import java.time.LocalDate;

/** On which days a secretariat has been told what is due. */
public interface Briefings {
    /** Notes in the running unit of work that a network has had its day; returns false when it had before. */
    boolean begin(NetworkId network, LocalDate day);
}
