package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConfirmationsTest extends StoreTest {
    private static final Instant LATER = Sample.NOW.plusSeconds(60);

    @Test
    void somebodyWhoIsAskedIsAwaitedUntilTheyAnswer() {
        PersonId person = somebody("kontakt-ballerup");
        the(Confirmations.class).asked(Sample.NETWORK, person, Sample.NOW);
        assertThat(the(Confirmations.class).of(Sample.NETWORK, person))
                .contains(new Confirmation(person, Sample.NOW, null, null))
                .map(Confirmation::isAwaited)
                .contains(true);
        the(Confirmations.class).answered(Sample.NETWORK, person, Confirmation.Answer.STILL_HERE, LATER);
        assertThat(the(Confirmations.class).of(Sample.NETWORK, person))
                .contains(new Confirmation(person, Sample.NOW, LATER, Confirmation.Answer.STILL_HERE))
                .map(Confirmation::isAwaited)
                .contains(false);
    }

    @Test
    void aQuestionToAllBeginsOncePerNetworkAndDay() {
        LocalDate january = LocalDate.parse("2027-01-01");
        assertThat(the(Confirmations.class).begin(Sample.NETWORK, january, Sample.NOW))
                .isTrue();
        assertThat(the(Confirmations.class).begin(Sample.NETWORK, january, LATER))
                .isFalse();
        assertThat(the(Confirmations.class).begin(new NetworkId("syddanmark"), january, LATER))
                .isTrue();
    }

    @Test
    void whoeverConfirmsUnaskedIsKnownToo() {
        PersonId person = somebody("kontakt-ballerup");
        the(Confirmations.class).answered(Sample.NETWORK, person, Confirmation.Answer.STOPS, LATER);
        assertThat(the(Confirmations.class).of(Sample.NETWORK))
                .containsExactly(new Confirmation(person, null, LATER, Confirmation.Answer.STOPS));
        assertThat(the(Confirmations.class).of(new NetworkId("syddanmark"))).isEmpty();
    }
}
