package dk.raadslag.domain.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something a contact person proposes and the secretariat decides.
 *
 * @param id given by the store
 * @param by whom it is about; they propose it themselves unless a colleague tells it
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

    /**
     * Somebody takes over everything the proposer is, from this day.
     *
     * @param toldBy a colleague who says so of the proposer, or null where they say it themselves
     */
    public record Successor(
            EmailAddress email, LocalDate from, @Nullable PersonId toldBy) implements Content {
        /** Somebody names their own successor. */
        public Successor(EmailAddress email, LocalDate from) {
            this(email, from, null);
        }

        @Override
        public Optional<EmailAddress> colleague() {
            return Optional.of(email);
        }
    }

    /** The proposer stops on this day, and nobody takes over yet. */
    public record Leaving(LocalDate from) implements Content {}

    /** The proposer is a subject contact for just these areas, in lower case. */
    public record Areas(Set<String> areas, LocalDate from) implements Content {
        /** Copies the areas. */
        public Areas {
            areas = Set.copyOf(areas);
        }
    }

    /**
     * A colleague joins the proposer's municipality; everything the proposer is stays.
     *
     * @param name as the proposer writes it, or empty
     * @param areas subject areas, in lower case; empty means all
     */
    public record Joining(EmailAddress email, String name, Role role, Set<String> areas, LocalDate from)
            implements Content {
        /** Copies the areas. */
        public Joining {
            areas = Set.copyOf(areas);
        }

        @Override
        public Optional<EmailAddress> colleague() {
            return Optional.of(email);
        }

        /** Returns the colleague as they are to be read: their name, where it is known, and the address. */
        public String shown() {
            return name.isEmpty() ? email.value() : name + " (" + email.value() + ")";
        }
    }
}
