package dk.raadslag.domain.network;

import java.time.Instant;
import java.util.Optional;

/** Which Teams account belongs to which person. */
public interface Accounts {

    /** Returns the person an account is linked to. */
    Optional<PersonId> personOf(TeamsAccount account);

    /** Links an account to a person; an account has one person, a person may have several accounts. */
    void link(TeamsAccount account, PersonId person, Instant at);
}
