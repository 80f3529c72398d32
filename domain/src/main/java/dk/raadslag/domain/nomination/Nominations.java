package dk.raadslag.domain.nomination;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What names were asked for, and who was named. */
public interface Nominations {

    /** Stores what a round asks names for. */
    void open(NetworkId network, NominationCall call);

    /** Returns what a round asks names for. */
    Optional<NominationCall> call(RoundId round);

    /** Returns what a network has asked names for, newest first. */
    List<NominationCall> of(NetworkId network);

    /** Stores somebody who was named. */
    Nominee add(Nominee.Origin origin, Nominee.Candidate candidate, Nominee.Consent consent);

    /** Returns those named in a round, in the order they were. */
    List<Nominee> of(RoundId round);

    /** Returns one of them. */
    Optional<Nominee> find(long id);

    /** Stores what somebody named says to it. */
    void answer(long id, Nominee.Consent consent, Instant at);

    /** Stores what the secretariat decides; returns false when that has been told already. */
    boolean choose(long id, Nominee.Choice choice);

    /** Notes that a decision has been told; returns false when it had been. */
    boolean told(long id, Instant at);

    /** Takes back whom an activity named, as far as nothing is decided, and returns how many there were. */
    int withdraw(RoundId round, PersonId by, String activityId);
}
