package dk.raadslag.domain.meeting;

import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** All meetings. */
public interface Meetings {

    /** Returns a network's meetings by date. */
    List<Meeting> of(NetworkId network);

    /** Returns one meeting. */
    Optional<Meeting> find(MeetingId id);

    /** Stores a meeting under the network's next number, or returns the one this forum already holds on that day. */
    Meeting enter(Network network, String forum, LocalDate date, LocalTime time, boolean example);

    /** Stores a known meeting as it is now. */
    void change(Meeting meeting);
}
