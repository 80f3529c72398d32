package dk.raadslag.domain.conversation;

import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Answers one person among others has seen alone, kept for a while so that they may let the others see them too. */
public interface Shareables {

    /** Keeps an answer. */
    void keep(Shareable answer);

    /** Returns one of a person's answers. */
    Optional<Shareable> find(PersonId person, String id);

    /** Returns the answer a person has seen last. */
    Optional<Shareable> newestOf(PersonId person);

    /** Forgets what was shown before this moment. */
    void forgetBefore(Instant at);

    /**
     * An answer as it was seen.
     *
     * @param command what it answered
     * @param place where the others are
     */
    record Shareable(
            String id,
            PersonId person,
            NetworkId network,
            String command,
            String text,
            ChatAddress place,
            Instant at) {}
}
