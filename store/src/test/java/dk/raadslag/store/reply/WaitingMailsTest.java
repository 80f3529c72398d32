package dk.raadslag.store.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.reply.WaitingMail;
import dk.raadslag.domain.reply.WaitingMails;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import org.junit.jupiter.api.Test;

class WaitingMailsTest extends StoreTest {

    @Test
    void aMailComesBackAsItWasReceived() {
        byte[] source = {0, -1, 'e', 'm', 'l'};
        long id = the(WaitingMails.class)
                .keep(new WaitingMail("<1@example.dk>", new NetworkId("omegn"), "a@example.dk", source, Sample.NOW));

        assertThat(the(WaitingMails.class).find(id)).hasValueSatisfying(kept -> {
            assertThat(kept.source()).isEqualTo(source);
            assertThat(kept.sender()).isEqualTo("a@example.dk");
            assertThat(kept.at()).isEqualTo(Sample.NOW);
        });
        assertThat(the(WaitingMails.class).find(id + 1)).isEmpty();
    }
}
