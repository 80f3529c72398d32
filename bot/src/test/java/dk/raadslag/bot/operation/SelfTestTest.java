package dk.raadslag.bot.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.FailureReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelfTestTest {
    private static final Instant MONDAY_AT_SEVEN = Instant.parse("2026-11-02T06:00:00Z");
    private static final ChatAddress CHAT = new ChatAddress("https://smba.example.dk/", "tenant", "29:k", "a:k");
    private static final Attempt ARRIVED = new Attempt.Accepted(CHAT, "activity");

    private final Village village = new Village();
    private final List<ChatAddress> tried = new ArrayList<>();
    private Attempt answer = ARRIVED;
    private SelfTest test;

    @BeforeEach
    void theConsultantUsesTeams() {
        village.addresses.remember(village.consultant.id(), CHAT, MONDAY_AT_SEVEN);
        test = new SelfTest(
                village.networks,
                village.contacts,
                village.addresses,
                address -> {
                    tried.add(address);
                    return answer;
                },
                OperationFakes.telling(village));
    }

    @Test
    void itIsMadeOnceEachMorningAndNobodyHearsOfItWhileAllIsWell() {
        for (int minutes = -120; minutes < 600; minutes += 5) {
            test.run(after(minutes));
        }

        assertThat(tried).containsExactly(CHAT);
        assertThat(told()).isEmpty();
    }

    @Test
    void whatFailsAtSevenIsTriedUntilItWorksAndToldByMailWhileTeamsIsClosed() {
        answer = new Attempt.Refused(FailureReason.NOT_AUTHORISED);
        test.run(after(0));
        assertThat(test.isFailing()).isTrue();
        assertThat(told()).isEmpty();

        test.run(after(60));
        test.run(after(61));
        test.run(after(70));
        assertThat(tried).hasSize(3);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("Jeg har ikke kunnet sende i Teams siden mandag den 2. november 2026 kl. 07.00.");
        assertThat(village.outbox.rows())
                .extracting(row -> row.dispatch().via())
                .doesNotContainNull();

        answer = ARRIVED;
        test.run(after(80));
        test.run(after(81));
        assertThat(test.isFailing()).isFalse();
        assertThat(told())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo(
                        "Jeg kunne ikke sende i Teams fra mandag den 2. november 2026 kl. 07.00 til kl. 08.20. Nu virker"
                                + " det igen, og det, der ventede, bliver sendt.");
    }

    @Test
    void whatIsOverBeforeTheOfficeOpensIsNoNews() {
        answer = new Attempt.Refused(FailureReason.NOT_AUTHORISED);
        test.run(after(0));
        answer = ARRIVED;
        test.run(after(10));
        test.run(after(70));

        assertThat(test.isFailing()).isFalse();
        assertThat(told()).isEmpty();
    }

    @Test
    void whoHasBlockedTheBotShowsThatItGetsThrough() {
        answer = new Attempt.Refused(FailureReason.BLOCKED);

        test.run(after(0));

        assertThat(test.isFailing()).isFalse();
    }

    private static Instant after(int minutes) {
        return MONDAY_AT_SEVEN.plus(Duration.ofMinutes(minutes));
    }

    private List<String> told() {
        return village.outbox.answersTo(village.consultant.id());
    }
}
