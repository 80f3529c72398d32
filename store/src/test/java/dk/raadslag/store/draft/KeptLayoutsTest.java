package dk.raadslag.store.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.raadslag.domain.draft.KeptLayouts;
import dk.raadslag.domain.draft.KeptTexts;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptLayoutsTest extends StoreTest {
    private static final NetworkId OTHER = new NetworkId("syddanmark");

    @Test
    void theNewestOfANetworkHoldsWhateverItIsMadeOf() {
        byte[] large = new byte[1_500_000];
        new Random(1).nextBytes(large);
        KeptLayouts layouts = the(KeptLayouts.class);
        layouts.keep(Sample.NETWORK, "samlet-udkast.docx", new byte[] {1}, Sample.NOW);
        layouts.keep(Sample.NETWORK, "samlet-udkast.docx", large, Sample.NOW.plusSeconds(1));
        layouts.keep(OTHER, "samlet-udkast.docx", new byte[] {2}, Sample.NOW.plusSeconds(2));

        assertThat(layouts.newest(Sample.NETWORK, "samlet-udkast.docx")).hasValueSatisfying(kept -> {
            assertThat(kept.layout()).isEqualTo(large);
            assertThat(kept.at()).isEqualTo(Sample.NOW.plusSeconds(1));
        });
        assertThat(layouts.newest(Sample.NETWORK, "internt-bilag.docx")).isEmpty();
    }

    @Test
    void theNewestTextHoldsForEveryNetworkUntilItIsTakenAway() {
        KeptTexts texts = the(KeptTexts.class);
        texts.keepText("reply/receipt", "Tak", Sample.NOW);
        texts.keepText("draft/draft-made", "Udkast", Sample.NOW);
        texts.keepText("reply/receipt", "Mange tak, æøå", Sample.NOW.plusSeconds(1));
        texts.keepText("draft/draft-made", "", Sample.NOW.plusSeconds(2));
        the(KeptLayouts.class).keep(OTHER, "reply/receipt", new byte[] {1}, Sample.NOW);

        assertThat(texts.texts()).containsExactly(entry("reply/receipt", "Mange tak, æøå"));
    }
}
