package dk.raadslag.bot.teams;

import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys the Bot Framework signs with; while new ones cannot be fetched the old ones stay good. */
final class SigningKeys implements OpenIdMetadata {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration BETWEEN_FIRST_FETCHES = Duration.ofSeconds(2);
    private static final Duration BETWEEN_FETCHES = Duration.ofMinutes(1);

    private final KeyEndpoint endpoint;
    private final InstantSource time;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Map<String, OpenIdMetadataKey> keys = Map.of();
    private volatile Instant fetched = Instant.EPOCH;
    private volatile Instant tried = Instant.EPOCH;

    SigningKeys(KeyEndpoint endpoint, InstantSource time) {
        this.endpoint = endpoint;
        this.time = time;
    }

    @Override
    public @Nullable OpenIdMetadataKey getKey(@Nullable String id) {
        if (id == null) {
            return null;
        }
        if (keys.get(id) == null) {
            fetchOnceFor(id);
        } else if (isOlderThan(FRESH, fetched) && isOlderThan(BETWEEN_FETCHES, tried) && fetching.tryLock()) {
            fetchAndUnlock();
        }
        if (keys.isEmpty()) {
            throw new KeysUnavailable();
        }
        return keys.get(id);
    }

    private void fetchOnceFor(String id) {
        fetching.lock();
        if (keys.get(id) == null && isOlderThan(keys.isEmpty() ? BETWEEN_FIRST_FETCHES : BETWEEN_FETCHES, tried)) {
            fetchAndUnlock();
        } else {
            fetching.unlock();
        }
    }

    private void fetchAndUnlock() {
        try {
            tried = time.instant();
            keys = endpoint.fetch();
            fetched = tried;
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Signing keys could not be fetched, {} old ones stay: {}", keys.size(), failed.toString());
        } finally {
            fetching.unlock();
        }
    }

    private boolean isOlderThan(Duration age, Instant then) {
        return then.plus(age).isBefore(time.instant());
    }
}
