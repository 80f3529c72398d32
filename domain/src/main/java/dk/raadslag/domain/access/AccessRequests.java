package dk.raadslag.domain.access;

import dk.raadslag.domain.network.TeamsAccount;
import java.time.Instant;
import java.util.Optional;

/** The wishes for access nobody has answered yet; one for each account. */
public interface AccessRequests {

    /** Stores a wish of an account that has none open. */
    AccessRequest open(AccessRequest.Wish wish);

    /** Returns the open wish of an account. */
    Optional<AccessRequest> of(TeamsAccount account);

    /** Returns one open wish. */
    Optional<AccessRequest> find(long id);

    /** Removes a wish; returns false when it was not there any more. */
    boolean remove(long id);

    /** Removes what was asked before this moment. */
    void forgetBefore(Instant at);
}
