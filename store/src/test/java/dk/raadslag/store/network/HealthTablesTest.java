package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.health.Doubt;
import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.health.Health;
import dk.raadslag.domain.health.Signs;
import dk.raadslag.domain.health.SignsOfLife;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HealthTablesTest extends StoreTest {
    private static final Instant LATER = Sample.NOW.plusSeconds(60);

    @Test
    void whatCameOfTheNewestMessageAndWhenSomebodyWasHeardIsKnown() {
        PersonId anna = appointed("kontakt-ballerup");
        PersonId other = somebody("ikke-kontakt");
        the(Addresses.class).remember(anna, new ChatAddress("https://smba/", "t", "29:a", "a:a"), Sample.NOW);
        the(Addresses.class).remember(other, new ChatAddress("https://smba/", "t", "29:b", "a:b"), Sample.NOW);
        DeliveryState refused = new DeliveryState.Failed(LATER, FailureReason.BLOCKED);
        sent(anna, "first", new DeliveryState.Delivered(Sample.NOW, "activity"));
        sent(anna, "second", refused);
        sent(anna, "third", new DeliveryState.Superseded(LATER.plusSeconds(1)));
        sent(other, "fourth", refused);

        assertThat(the(SignsOfLife.class).of(Sample.NETWORK)).isEqualTo(Map.of(anna, new Signs(Sample.NOW, refused)));
    }

    @Test
    void aDoubtIsKeptUntilItIsSettledAndTheFirstAnswerThatKnowsCounts() {
        PersonId anna = appointed("kontakt-ballerup");
        PersonId bo = appointed("fag-ballerup");
        Doubts doubts = the(Doubts.class);
        Doubt raised = doubts.raise(Sample.NETWORK, anna, Health.Reason.SILENT, Sample.NOW)
                .orElseThrow();

        assertThat(doubts.open(Sample.NETWORK)).containsExactly(raised);
        assertThat(doubts.answer(raised.id(), Doubt.Answer.UNKNOWN, bo, LATER)).isTrue();
        assertThat(doubts.answer(raised.id(), Doubt.Answer.STILL_THERE, bo, LATER))
                .isTrue();
        assertThat(doubts.answer(raised.id(), Doubt.Answer.TAKEN_OVER, anna, LATER))
                .isFalse();
        assertThat(doubts.open(raised.id())).hasValueSatisfying(known -> {
            assertThat(known.answer()).isEqualTo(Doubt.Answer.STILL_THERE);
            assertThat(known.answeredBy()).isEqualTo(bo);
        });
        doubts.settle(raised.id(), LATER);
        assertThat(doubts.open(raised.id())).isEmpty();
        assertThat(doubts.open(Sample.NETWORK)).isEmpty();
    }

    @Test
    void ofTwoWhoRaiseTheSameDoubtOnADayOnlyTheFirstAsksColleagues() {
        PersonId anna = appointed("kontakt-ballerup");
        Doubts doubts = the(Doubts.class);
        Doubt raised = doubts.raise(Sample.NETWORK, anna, Health.Reason.SILENT, Sample.NOW)
                .orElseThrow();

        assertThat(doubts.raise(Sample.NETWORK, anna, Health.Reason.BLOCKED, LATER))
                .isEmpty();
        doubts.settle(raised.id(), LATER);
        assertThat(doubts.raise(Sample.NETWORK, anna, Health.Reason.SILENT, LATER))
                .isEmpty();
        assertThat(doubts.raise(Sample.NETWORK, anna, Health.Reason.SILENT, LATER.plus(Duration.ofDays(1))))
                .isPresent();
    }

    private PersonId appointed(String mailbox) {
        PersonId person = somebody(mailbox);
        the(Contacts.class)
                .appoint(
                        Sample.NETWORK,
                        person,
                        new Appointment(Sample.BALLERUP, Role.PRIMARY_CONTACT, Set.of(), null, null));
        return person;
    }

    private void sent(PersonId person, String key, DeliveryState state) {
        the(Outbox.class)
                .put(new Dispatch(
                        key, person, null, new Intent.Answer("Hej", null), Dispatch.Urgency.CONVERSATION, Sample.NOW));
        Outbox.Queued claimed =
                the(Outbox.class).claim(Sample.NOW, Duration.ofSeconds(20), 1).get(0);
        the(Outbox.class).mark(claimed.id(), state, Outbox.SentText.NONE);
    }
}
