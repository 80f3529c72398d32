package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.Attempt.Later;
import dk.raadslag.domain.delivery.Attempt.Refused;
import dk.raadslag.domain.delivery.Attempt.Unclear;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.delivery.Outbox.SentText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CircuitsTest {

    private static final Attempt TAKEN = new Attempt.Accepted(Sample.address("t", "anna"), "activity");
    private static final Attempt BROKEN = new Later("502", null);

    private final List<String> told = new ArrayList<>();
    private final Circuits circuits = new Circuits(new Told(Set.of()));

    private final class Told implements OutageNews {
        private final Set<String> standing;

        private Told(Set<String> standing) {
            this.standing = standing;
        }

        @Override
        public Set<String> standing() {
            return standing;
        }

        @Override
        public void began(Outage outage) {
            told.add(outage.tenant() + " began");
        }

        @Override
        public void goesOn(String tenant, Instant nextTry) {
            told.add(tenant + " until " + Duration.between(Sample.NOW, nextTry).toSeconds());
        }

        @Override
        public void ended(String tenant, Instant at) {
            told.add(tenant + " ended");
        }
    }

    static Stream<Attempt> failures() {
        return Stream.of(BROKEN, new Unclear("reset"), new Refused(FailureReason.NOT_AUTHORISED));
    }

    static Stream<Attempt> lifeSigns() {
        return Stream.of(
                TAKEN,
                new Refused(FailureReason.BLOCKED),
                new Attempt.ConversationGone(),
                new Later("429", Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theTenthFailureInARowOpensItAndSaysSoOnce(Attempt failure) {
        for (int nth = 1; nth < 10; nth++) {
            assertThat(note("t", failure, false)).isEmpty();
        }

        assertThat(note("t", failure, false)).contains(Duration.ofSeconds(15));
        assertThat(note("t", failure, false)).isEmpty();
        assertThat(told).containsExactly("t began");
    }

    @ParameterizedTest
    @MethodSource("lifeSigns")
    void anyAnswerInBetweenBeginsTheCountAnew(Attempt answer) {
        fail("t", 9);
        note("t", answer, false);
        fail("t", 9);

        assertThat(told).isEmpty();
    }

    @Test
    void aProbeThatFailsRestsLongerAndOneThatSucceedsCloses() {
        fail("t", 10);

        assertThat(note("t", BROKEN, true)).contains(Duration.ofSeconds(30));
        assertThat(note("t", BROKEN, true)).contains(Duration.ofSeconds(60));
        assertThat(note("t", BROKEN, true)).contains(Duration.ofSeconds(60));
        assertThat(note("t", TAKEN, true)).isEmpty();
        assertThat(told).containsExactly("t began", "t until 30", "t until 60", "t until 60", "t ended");
    }

    @Test
    void anOutageThatBeganBeforeTheProgramDidIsEndedByIt() {
        Circuits restarted = new Circuits(new Told(Set.of("t")));

        assertThat(restarted.open()).isOne();
        restarted.note(outcome("t", TAKEN), false);

        assertThat(restarted.open()).isZero();
        assertThat(told).containsExactly("t ended");
    }

    @Test
    void anotherTenantIsNotConcerned() {
        fail("t", 10);

        assertThat(note("other", BROKEN, false)).isEmpty();
        assertThat(told).containsExactly("t began");
    }

    private void fail(String tenant, int times) {
        for (int nth = 0; nth < times; nth++) {
            note(tenant, BROKEN, false);
        }
    }

    private Optional<Duration> note(String tenant, Attempt attempt, boolean probe) {
        return circuits.note(outcome(tenant, attempt), probe);
    }

    private static Outcome outcome(String tenant, Attempt attempt) {
        DeliveryState state = new DeliveryState.Queued(Sample.NOW);
        return new Outcome(Sample.bulk(1, tenant, "anna"), Sample.NOW, state, SentText.NONE, attempt, 0);
    }
}
