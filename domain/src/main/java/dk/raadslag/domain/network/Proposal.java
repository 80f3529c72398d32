package dk.raadslag.domain.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a contact person proposes and the secretariat decides.
 *
 * @param id given by the store
 * @param by who proposes it, about themselves
 */
public record Proposal(long id, NetworkId network, PersonId by, Content content, Instant at) {

    /** What is proposed. */
    public sealed interface Content {
        /** Returns the address of a colleague who is proposed, if one is. */
        default Optional<EmailAddress> colleague() {
            return Optional.empty();
        }
    }

    /** Somebody whose address is not known in the municipality answers while the proposer is away. */
    public record Deputy(EmailAddress email, LocalDate from, LocalDate until) implements Content {
        @Override
        public Optional<EmailAddress> colleague() {
            return Optional.of(email);
        }
    }

    /** Somebody takes over everything the proposer is, from this day. */
    public record Successor(EmailAddress email, LocalDate from) implements Content {
        @Override
        public Optional<EmailAddress> colleague() {
            return Optional.of(email);
        }
    }

    /** The proposer stops on this day, and nobody takes over yet. */
    public record Leaving(LocalDate from) implements Content {}
}
