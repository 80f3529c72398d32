package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.delivery.Outages;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutagesTest extends StoreTest {
    private static final Instant LATER = Sample.NOW.plusSeconds(15);

    @Test
    void aTenantHasOneOutageUntilItEnds() {
        Outages outages = the(Outages.class);
        Outage outage = new Outage("tenant-1", Sample.NOW, LATER);

        assertThat(outages.begin(outage)).isTrue();
        assertThat(outages.begin(new Outage("tenant-1", LATER, LATER))).isFalse();
        assertThat(outages.all()).containsExactly(outage);

        outages.tryAgain("tenant-1", LATER.plusSeconds(30));
        outages.tryAgain("tenant-2", LATER);
        Outage standing = new Outage("tenant-1", Sample.NOW, LATER.plusSeconds(30));
        assertThat(outages.all()).containsExactly(standing);

        assertThat(outages.end("tenant-1")).contains(standing);
        assertThat(outages.end("tenant-1")).isEmpty();
        assertThat(outages.all()).isEmpty();
    }
}
