package dk.raadslag.domain.proposal;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All items ever proposed. */
public interface ItemProposals {

    /** Stores a proposal nobody has decided about. */
    ItemProposal add(ItemProposal.Origin origin, ProposedItem item);

    /** Returns the proposals of a round that were not taken back, in the order they came. */
    List<ItemProposal> of(RoundId round);

    /** Returns one proposal. */
    Optional<ItemProposal> find(long id);

    /** Stores what becomes of an open proposal; returns false when that has been decided. */
    boolean decide(long id, ItemProposal.State state, PersonId by, Instant at);

    /** Takes back the open proposals that came with one activity, and returns how many there were. */
    int withdraw(RoundId round, PersonId person, String activityId);
}
