package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The newest address of each person; the newest conversation and service URL win. */
public interface Addresses {

    /** Returns where the person is written to. */
    Optional<ChatAddress> of(PersonId person);

    /** Keeps an address unless a newer one is known. */
    void remember(PersonId person, ChatAddress address, Instant at);

    /** Forgets the person's address: the bot was removed. */
    void forget(PersonId person);
}
