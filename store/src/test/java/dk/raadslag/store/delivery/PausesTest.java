package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Pause;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import org.junit.jupiter.api.Test;

class PausesTest extends StoreTest {
    private static final NetworkId OTHER = new NetworkId("syddanmark");

    @Test
    void aNetworkIsPausedOnceUntilItIsEnded() {
        PersonId consultant = somebody("konsulent-1");
        Pause pause = new Pause(Sample.NETWORK, Sample.NOW, consultant, "Forkert »dagsorden«");
        Pause again = new Pause(Sample.NETWORK, Sample.NOW.plusSeconds(9), consultant, "");
        Pauses pauses = the(Pauses.class);

        assertThat(pauses.begin(pause)).isTrue();
        assertThat(pauses.begin(again)).isFalse();
        assertThat(pauses.of(Sample.NETWORK)).contains(pause);
        assertThat(pauses.of(OTHER)).isEmpty();

        assertThat(pauses.end(OTHER, consultant, Sample.NOW)).isFalse();
        assertThat(pauses.end(Sample.NETWORK, consultant, Sample.NOW)).isTrue();
        assertThat(pauses.end(Sample.NETWORK, consultant, Sample.NOW)).isFalse();
        assertThat(pauses.all()).isEmpty();
        assertThat(pauses.begin(again)).isTrue();
        assertThat(pauses.all()).containsExactly(again);
    }
}
