package dk.raadslag.store.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.reminder.Briefings;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BriefingsTest extends StoreTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-12-14");

    @Test
    void aNetworkIsBriefedOnceADay() {
        assertThat(begin(Sample.NETWORK, MONDAY)).isTrue();
        assertThat(begin(Sample.NETWORK, MONDAY)).isFalse();
        assertThat(begin(Sample.NETWORK, MONDAY.plusDays(1))).isTrue();
        assertThat(begin(new NetworkId("nabo"), MONDAY)).isTrue();
    }

    @Test
    void ofSeveralAtOnceOneDoesIt() throws Exception {
        List<Callable<Boolean>> beginning = IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(any -> () -> begin(Sample.NETWORK, MONDAY))
                .toList();
        assertThat(atOnce(beginning)).containsExactlyInAnyOrder(true, false, false, false);
    }

    private boolean begin(NetworkId network, LocalDate day) {
        return inOneUnitOfWork(() -> the(Briefings.class).begin(network, day));
    }
}
