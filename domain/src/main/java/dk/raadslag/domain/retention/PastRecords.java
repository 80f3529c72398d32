package dk.raadslag.domain.retention;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.Set;

/** What is stored of times past and may be forgotten; each returns how much it was. */
public interface PastRecords {

    /** Counts what the log says about these subjects from before a moment. */
    int logBefore(Set<String> subjects, Instant moment);

    /** Forgets what the log says about these subjects from before a moment. */
    int forgetLogBefore(Set<String> subjects, Instant moment);

    /** Forgets what was answered in a round: every version, the files, and the texts that were sent about it. */
    int forgetReplies(RoundId round);

    /** Forgets the wishes for access to a network from before a moment. */
    int forgetStrangersBefore(NetworkId network, Instant moment);
}
