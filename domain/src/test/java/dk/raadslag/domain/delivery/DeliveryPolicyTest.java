package dk.raadslag.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliveryPolicyTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
    private static final ChatAddress ADDRESS = new ChatAddress("http://127.0.0.1:1", "t", "29:u", "a:c");

    @Test
    void anAcknowledgedMessageIsDelivered() {
        assertThat(after(new Attempt.Accepted(ADDRESS, "1:7"), 0, false))
                .isEqualTo(new DeliveryState.Delivered(NOW, "1:7"));
    }

    @Test
    void aWaitThatWasToldIsKept() {
        assertThat(after(later(Duration.ofSeconds(17)), 0, false))
                .isEqualTo(new DeliveryState.Retrying(NOW.plusSeconds(17), "429"));
    }

    @Test
    void withoutAWaitEachRetryWaitsLonger() {
        assertThat(after(later(null), 0, false)).isEqualTo(new DeliveryState.Retrying(NOW.plusSeconds(2), "429"));
        assertThat(after(later(null), 1, false)).isEqualTo(new DeliveryState.Retrying(NOW.plusSeconds(8), "429"));
        assertThat(after(later(null), 2, false)).isEqualTo(new DeliveryState.Retrying(NOW.plusSeconds(32), "429"));
    }

    @Test
    void theFourthCallIsTheLast() {
        assertThat(after(later(null), 3, false)).isEqualTo(new DeliveryState.Failed(NOW, FailureReason.GAVE_UP));
    }

    @Test
    void anUnclearAnswerIsTriedOnceMoreAfterAWhileAndThenLeftUnknown() {
        assertThat(after(new Attempt.Unclear("500"), 0, false))
                .isEqualTo(new DeliveryState.Retrying(NOW.plusSeconds(30), "500", true));
        assertThat(after(new Attempt.Unclear("500"), 1, true)).isEqualTo(new DeliveryState.Unknown(NOW, "500"));
    }

    @Test
    void aRefusalEndsAtOnceWithItsReason() {
        assertThat(after(new Attempt.Refused(FailureReason.BLOCKED), 0, false))
                .isEqualTo(new DeliveryState.Failed(NOW, FailureReason.BLOCKED));
        assertThat(after(new Attempt.ConversationGone(), 0, false))
                .isEqualTo(new DeliveryState.Failed(NOW, FailureReason.CONVERSATION_GONE));
    }

    @Test
    void mailIsTriedAgainMinutesAndHoursLaterAndFourTimesAtMost() {
        assertThat(afterMail(later(null), 0)).isEqualTo(new DeliveryState.Retrying(NOW.plusSeconds(300), "429"));
        assertThat(afterMail(later(null), 2)).isEqualTo(new DeliveryState.Retrying(NOW.plusSeconds(4800), "429"));
        assertThat(afterMail(later(null), 3)).isEqualTo(new DeliveryState.Failed(NOW, FailureReason.GAVE_UP));
        assertThat(afterMail(new Attempt.Refused(FailureReason.MAIL_ADDRESS_REFUSED), 0))
                .isEqualTo(new DeliveryState.Failed(NOW, FailureReason.MAIL_ADDRESS_REFUSED));
    }

    private static Attempt later(@Nullable Duration wait) {
        return new Attempt.Later("429", wait);
    }

    private static DeliveryState afterMail(Attempt attempt, int earlier) {
        return DeliveryPolicy.afterMail(attempt, queued(earlier, false), NOW, 0);
    }

    private static DeliveryState after(Attempt attempt, int earlier, boolean unclear) {
        return DeliveryPolicy.after(attempt, queued(earlier, unclear), NOW, 0);
    }

    private static Outbox.Queued queued(int earlier, boolean unclear) {
        Dispatch dispatch = new Dispatch("key", null, null, new Intent.Answer("x", null), Dispatch.Urgency.BULK, NOW);
        return new Outbox.Queued(1, dispatch, earlier, unclear);
    }
}
