package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.ForumChanges;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForumChangesTest extends StoreTest {
    private static final LocalDate FIRST = LocalDate.parse("2027-01-01");

    @Test
    void everyKindOfChangeComesBackInTheOrderItWasMade() {
        List<ForumChange.Made> made = List.<ForumChange>of(
                        new ForumChange.Renamed("kreds", "Kreds for sundhed", FIRST),
                        new ForumChange.Closed("k22", FIRST.minusYears(1)),
                        new ForumChange.Reopened("k22", FIRST),
                        new ForumChange.Succeeded("k22", "k23", "Kommunaldirektørerne", FIRST),
                        new ForumChange.HostMoved(new MunicipalityCode("410"), FIRST))
                .stream()
                .map(change -> new ForumChange.Made(change, somebody("konsulent-1"), Sample.NOW))
                .toList();
        made.forEach(one -> the(ForumChanges.class).add(Sample.NETWORK, one));

        assertThat(the(ForumChanges.class).of(Sample.NETWORK)).containsExactlyElementsOf(made);
        assertThat(the(ForumChanges.class).of(new NetworkId("nabo"))).isEmpty();
    }
}
