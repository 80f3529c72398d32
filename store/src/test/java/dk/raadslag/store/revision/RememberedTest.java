package dk.raadslag.store.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTest extends StoreTest {
    private static final NetworkId OTHER = new NetworkId("syddanmark");

    private final AtomicInteger readings = new AtomicInteger();
    private Remembered<Integer> here;
    private Remembered<Integer> elsewhere;

    @BeforeEach
    void begin() {
        here = new Remembered<>(the(Revisions.class), "sample");
        elsewhere = new Remembered<>(the(Revisions.class), "sample");
    }

    @Test
    void isReadOnceWhileNothingChanges() {
        assertThat(here.of(Sample.NETWORK, readings::incrementAndGet)).isEqualTo(1);
        assertThat(here.of(Sample.NETWORK, readings::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void aChangeIsSeenOnEveryInstanceAndInThatNetworkAlone() {
        here.of(Sample.NETWORK, readings::incrementAndGet);
        here.of(OTHER, readings::incrementAndGet);
        elsewhere.forget(Sample.NETWORK);

        assertThat(here.of(Sample.NETWORK, readings::incrementAndGet)).isEqualTo(3);
        assertThat(here.of(OTHER, readings::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void whatWasReadInAUnitOfWorkThatFailedIsReadAnew() {
        assertThatThrownBy(() -> inOneUnitOfWork(() -> {
                    here.forget(Sample.NETWORK);
                    here.of(Sample.NETWORK, readings::incrementAndGet);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(here.of(Sample.NETWORK, readings::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void onesOwnChangeIsSeenBeforeItIsCommitted() {
        here.of(Sample.NETWORK, readings::incrementAndGet);

        assertThat(inOneUnitOfWork(() -> {
                    here.forget(Sample.NETWORK);
                    return here.of(Sample.NETWORK, readings::incrementAndGet);
                }))
                .isEqualTo(2);
    }
}
