package dk.raadslag.bot.delivery;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * The calls of a program that is alone: no more than so many within any second. A quarter of a second that was slept through
 * is made up for at once.
 */
final class OwnBucket implements Allowance {

    private final Told time = new Told();
    private final Bucket bucket;
    private final Window second;

    OwnBucket(int callsPerSecond) {
        bucket = bucket(callsPerSecond, time);
        second = new Window(callsPerSecond, Duration.ofSeconds(1));
    }

    @Override
    public long freeAt(int calls, long now) {
        time.now = now;
        long refilled = now + bucket.estimateAbilityToConsume(calls).getNanosToWaitForRefill();
        return Math.max(refilled, second.freeAt());
    }

    @Override
    public void spend(int calls, long now) {
        time.now = now;
        bucket.consumeIgnoringRateLimits(calls);
        IntStream.range(0, calls).forEach(call -> second.note(now));
    }

    @Override
    public int wanted(int calls, long now) {
        return 0;
    }

    @Override
    public void deal(long first, int turns) {
        throw new IllegalStateException("a program that is alone is dealt no turns");
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
