package dk.raadslag.domain.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What contact persons have proposed. */
public interface Proposals {

    /** Stores a proposal and returns it with its number. */
    Proposal add(NetworkId network, PersonId by, Proposal.Content content, Instant at);

    /** Returns a proposal nobody has decided. */
    Optional<Proposal> open(long id);

    /** Returns a network's proposals nobody has decided, oldest first. */
    List<Proposal> open(NetworkId network);

    /** Tells whether the secretariat is yet to decide that somebody stops or is followed by another. */
    default boolean isLeaving(NetworkId network, PersonId person) {
        return open(network).stream()
                .filter(one -> one.by().equals(person))
                .map(Proposal::content)
                .anyMatch(one -> one instanceof Proposal.Successor || one instanceof Proposal.Leaving);
    }

    /** Decides a proposal in the running unit of work; returns false when somebody else has. */
    boolean decide(long id, boolean accepted, PersonId by, Instant at);
}
