package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.raadslag.domain.delivery.CallSlots;
import dk.raadslag.store.Database;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallSlotsTest extends StoreTest {
    private static final Duration APART = Duration.ofSeconds(1);

    @Test
    void onlyAServerIsShared() {
        assertThat(the(CallSlots.class).areShared()).isEqualTo(database == Database.POSTGRESQL);
    }

    @Test
    void turnsOfATenantFollowEachOtherAndOthersAreNotKeptWaiting() {
        Duration first = the(CallSlots.class).take(Map.of("t", 3), APART).get("t");
        Map<String, Duration> next = the(CallSlots.class).take(Map.of("t", 2, "other", 1), APART);

        assertThat(first).isCloseTo(Duration.ZERO, Duration.ofMillis(900));
        assertThat(next.get("t")).isCloseTo(Duration.ofSeconds(3), Duration.ofMillis(900));
        assertThat(next.get("other")).isCloseTo(Duration.ZERO, Duration.ofMillis(900));
    }

    @Test
    void nobodyIsDealtTheTurnOfAnother() throws ExecutionException, InterruptedException {
        Callable<Long> taking = () -> {
            long until =
                    the(CallSlots.class).take(Map.of("t", 1), APART).get("t").toNanos();
            return System.nanoTime() + until;
        };

        List<Long> firsts = atOnce(IntStream.range(0, 8).mapToObj(one -> taking).toList()).stream()
                .sorted()
                .toList();

        assertThat(firsts.get(7) - firsts.get(0)).isCloseTo(APART.toNanos() * 7, within(900_000_000L));
        for (int one = 1; one < 8; one++) {
            assertThat(firsts.get(one) - firsts.get(one - 1)).isGreaterThan(900_000_000L);
        }
    }
}
