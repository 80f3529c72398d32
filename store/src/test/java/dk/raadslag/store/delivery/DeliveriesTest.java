package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveriesTest extends StoreTest {
    @Test
    void aRoundsMessagesComeBackInTheOrderTheyWereWritten() {
        PersonId person = somebody("kontakt-ballerup");
        put("request:OMN-1a:" + person, person);
        put("request:OMN-1b:" + person, person);
        put("reminder:OMN-1a:remind-1:" + person, person);
        put("answer:x:OMN-1a:y", null);

        assertThat(the(Deliveries.class).about("OMN-1a"))
                .containsExactly(
                        new Deliveries.Delivery(
                                "request:OMN-1a:" + person, person, new DeliveryState.Queued(Sample.NOW)),
                        new Deliveries.Delivery(
                                "reminder:OMN-1a:remind-1:" + person, person, new DeliveryState.Queued(Sample.NOW)));
        assertThat(the(Deliveries.class).about("OMN-1a").get(1).kind()).isEqualTo("reminder");
    }

    @Test
    void aMessageIsToldWithTheTextItWasSentWith() {
        PersonId person = somebody("kontakt-ballerup");
        put("request:OMN-1a:" + person, person);
        put("reminder:OMN-1a:remind-1:" + person, person);
        Outbox.Queued first =
                the(Outbox.class).claim(Sample.NOW, Duration.ofMinutes(1), 1).get(0);
        DeliveryState.Delivered delivered = new DeliveryState.Delivered(Sample.NOW, "activity");
        the(Outbox.class).mark(first.id(), delivered, new Outbox.SentText("Kære Ballerup", false));

        assertThat(the(Deliveries.class).sentAbout("OMN-1a"))
                .extracting(Deliveries.Sent::text)
                .containsExactly("Kære Ballerup", "");
        assertThat(the(Deliveries.class).sentAbout("OMN-1a").get(0).message().state())
                .isEqualTo(delivered);
    }

    private void put(String key, PersonId person) {
        the(Outbox.class)
                .put(new Dispatch(key, person, null, new Intent.Request("OMN-1a"), Dispatch.Urgency.BULK, Sample.NOW));
    }
}
