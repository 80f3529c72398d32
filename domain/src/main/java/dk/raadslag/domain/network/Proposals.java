package dk.raadslag.domain.network;

import java.time.Instant;
import java.util.Optional;

/** What contact persons have proposed. */
public interface Proposals {

    /** Stores a proposal and returns it with its number. */
    Proposal add(NetworkId network, PersonId by, Proposal.Content content, Instant at);

    /** Returns a proposal nobody has decided. */
    Optional<Proposal> open(long id);

    /** Decides a proposal in the running unit of work; returns false when somebody else has. */
    boolean decide(long id, boolean accepted, PersonId by, Instant at);
}
