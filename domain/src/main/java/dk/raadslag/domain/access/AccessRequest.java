package dk.raadslag.domain.access;

import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.TeamsAccount;
import java.time.Duration;
import java.time.Instant;

/** Somebody's wish to become a contact person, as it waits for the secretariat. */
public record AccessRequest(long id, Wish wish) {

    /** How long a wish waits; then nothing of it is kept. */
    public static final Duration LIFETIME = Duration.ofDays(30);

    /**
     * All that is stored of a stranger.
     *
     * @param name as the channel tells it
     * @param email as the channel tells it
     * @param address where they are answered
     */
    public record Wish(
            TeamsAccount account,
            NetworkId network,
            String name,
            EmailAddress email,
            ChatAddress address,
            Instant at) {}
}
