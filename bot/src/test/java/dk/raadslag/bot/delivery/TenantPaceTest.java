package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantPaceTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void noSecondEverSeesMoreThanFiftyCalls() {
        List<Long> calls = calls(0);

        assertThat(calls).allSatisfy(from -> assertThat(within(calls, from)).isLessThanOrEqualTo(50));
        assertThat(calls).hasSizeGreaterThanOrEqualTo(10 * 47);
    }

    @Test
    void wakingLateCostsFewCallsAndBreaksNoLimit() {
        List<Long> calls = calls(SECOND / 20);

        assertThat(calls).allSatisfy(from -> assertThat(within(calls, from)).isLessThanOrEqualTo(50));
        assertThat(calls).hasSizeGreaterThanOrEqualTo(10 * 45);
    }

    @Test
    void callsNobodyAskedForAreMadeUpForAfterwards() {
        TenantPace pace = new TenantPace(new OwnBucket(10));
        pace.spend(2, 0);
        pace.spend(2, 0);

        assertThat(pace.freeAt(1, 0, 0)).isEqualTo(3 * SECOND / 10);
    }

    @Test
    void aPauseHoldsAndThenLetsOneGoAheadOfTheOthers() {
        TenantPace pace = new TenantPace(null);
        pace.pause(SECOND);

        assertThat(pace.freeAt(1, 0, 10)).isEqualTo(SECOND);
        assertThat(pace.freeAt(1, 1, SECOND)).isEqualTo(Long.MAX_VALUE);

        pace.taken();
        assertThat(pace.freeAt(1, 1, SECOND)).isEqualTo(SECOND);
    }

    @Test
    void aShorterPauseDoesNotEndALongerOne() {
        TenantPace pace = new TenantPace(null);
        pace.pause(5 * SECOND);
        pace.pause(SECOND);

        assertThat(pace.freeAt(1, 0, 0)).isEqualTo(5 * SECOND);
    }

    @Test
    void zeroIsAsFastAsPossible() {
        TenantPace pace = new TenantPace(null);
        pace.spend(10_000, 0);

        assertThat(pace.freeAt(2, 30, 0)).isZero();
    }

    /** Makes calls for ten seconds as fast as allowed, waking late each time. */
    private static List<Long> calls(long late) {
        TenantPace pace = new TenantPace(new OwnBucket(47));
        List<Long> calls = new ArrayList<>();
        for (long now = 0; now < 10 * SECOND; now = Math.max(now + 1000, pace.freeAt(1, 0, now)) + late) {
            while (pace.freeAt(1, 0, now) <= now) {
                pace.spend(1, now);
                calls.add(now);
            }
        }
        return calls;
    }

    private static long within(List<Long> calls, long from) {
        return calls.stream().filter(at -> at >= from && at < from + SECOND).count();
    }
}
