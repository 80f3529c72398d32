package dk.raadslag.bot.delivery;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Calls to one tenant: no more than so many within any second, and none while it has asked for a pause. A quarter of a
 * second that was slept through is made up for at once.
 */
final class TenantPace {

    private final Told time = new Told();
    private final @Nullable Bucket bucket;
    private final Window second;
    private long pausedUntil = Long.MIN_VALUE;
    private boolean onTrial;

    TenantPace(int callsPerSecond) {
        bucket = callsPerSecond == 0 ? null : bucket(callsPerSecond, time);
        second = new Window(callsPerSecond, Duration.ofSeconds(1));
    }

    /** Returns the moment from which so many calls may be made, with others under way. */
    long freeAt(int calls, int underWay, long now) {
        if (onTrial && underWay > 0) {
            return Long.MAX_VALUE;
        }
        return Math.max(pausedUntil, pacedUntil(calls, now));
    }

    /** Counts calls, even such as nobody asked permission for. */
    void spend(int calls, long now) {
        if (bucket != null && calls > 0) {
            time.now = now;
            bucket.consumeIgnoringRateLimits(calls);
            IntStream.range(0, calls).forEach(call -> second.note(now));
        }
    }

    /** Makes no calls until then, and after that only one at a time until one is taken. */
    void pause(long until) {
        pausedUntil = Math.max(pausedUntil, until);
        onTrial = true;
    }

    void taken() {
        onTrial = false;
    }

    private long pacedUntil(int calls, long now) {
        if (bucket == null) {
            return now;
        }
        time.now = now;
        long refilled = now + bucket.estimateAbilityToConsume(calls).getNanosToWaitForRefill();
        return Math.max(refilled, second.freeAt());
    }

    private static Bucket bucket(int callsPerSecond, TimeMeter time) {
        int atOnce = Math.max(2, callsPerSecond / 4);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(callsPerSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .withSynchronizationStrategy(SynchronizationStrategy.NONE)
                .build();
    }

    private static final class Told implements TimeMeter {
        private long now;

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
