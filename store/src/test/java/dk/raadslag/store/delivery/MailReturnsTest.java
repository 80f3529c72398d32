package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.MailReturns;
import dk.raadslag.domain.delivery.MailSecrets;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailReturnsTest extends StoreTest {
    private static final String KEY = "request:OMN-1a:7";
    private static final String ID = "<raadslag.1@example.dk>";
    private static final Instant LATER = Sample.NOW.plusSeconds(3600);

    @Test
    void aMailThatCameBackHasFailedAndCanBeTriedAgain() {
        PersonId reader = mailed();
        MailReturns.Mailed mailed = the(MailReturns.class)
                .sentAs(Set.of("<raadslag.0@example.dk>", ID))
                .get(0);
        assertThat(mailed.messageId()).isEqualTo(ID);
        assertThat(mailed.key()).isEqualTo(KEY);
        assertThat(mailed.person()).isEqualTo(reader);
        assertThat(mailed.intent()).isEqualTo(new Intent.Request("OMN-1a"));

        the(MailReturns.class).cameBack(mailed, FailureReason.MAIL_NO_SUCH_ADDRESS, LATER);

        assertThat(the(Deliveries.class).about("OMN-1a"))
                .singleElement()
                .satisfies(one -> assertThat(one.state())
                        .isEqualTo(new DeliveryState.Failed(LATER, FailureReason.MAIL_NO_SUCH_ADDRESS)));
        assertThat(the(MailReturns.class).sentAs(Set.of(ID))).isEmpty();
        assertThat(the(Outbox.class).revive(KEY, LATER)).isOne();
    }

    @Test
    void nothingWasSentUnderAnotherId() {
        mailed();
        assertThat(the(MailReturns.class).sentAs(Set.of("<raadslag.2@example.dk>")))
                .isEmpty();
    }

    @Test
    void theSecretIsMadeOnce() {
        String first = the(MailSecrets.class).secret(() -> "one");
        assertThat(the(MailSecrets.class).secret(() -> "two")).isEqualTo(first);
    }

    private PersonId mailed() {
        PersonId reader = somebody("kontakt-ballerup");
        the(Outbox.class)
                .put(new Dispatch(KEY, reader, null, new Intent.Request("OMN-1a"), Dispatch.Urgency.BULK, Sample.NOW));
        long id = the(Outbox.class)
                .claim(Sample.NOW, Duration.ofSeconds(20), 9)
                .get(0)
                .id();
        the(Outbox.class).mark(id, new DeliveryState.Delivered(Sample.NOW, ID), Outbox.SentText.NONE);
        return reader;
    }
}
