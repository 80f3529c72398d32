package dk.raadslag.domain.round;

import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All rounds. */
public interface Rounds {

    /** Stores a new round. */
    void add(Round round);

    /** Returns one round. */
    Optional<Round> find(RoundId id);

    /** Returns a network's rounds, newest first. */
    List<Round> of(NetworkId network);

    /** Returns a meeting's rounds, oldest first. */
    List<Round> of(MeetingId meeting);

    /** Ends a round that has not been ended; returns false when it had. */
    boolean close(RoundId id, Instant at);

    /** Returns one round and keeps it from being changed by anybody else until the running unit of work ends. */
    Optional<Round> hold(RoundId id);

    /** Stores a held round as it is now. */
    void change(Round round);
}
