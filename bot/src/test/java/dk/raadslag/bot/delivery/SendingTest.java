package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.DeliveryState.Delivered;
import dk.raadslag.domain.delivery.DeliveryState.Failed;
import dk.raadslag.domain.delivery.DeliveryState.Retrying;
import dk.raadslag.domain.delivery.DeliveryState.Superseded;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox.SentText;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendingTest {

    private static final Message HELLO = Message.of("hello");

    private final FakeCarrier carrier = new FakeCarrier();
    private final FakeSecondChannel second = new FakeSecondChannel();
    private Hold hold = dispatch -> false;
    private final Waiting message = Sample.answer(1, "t", "old");

    @Test
    void aMessageIsSentAndItsTextKept() {
        Outcome outcome = send((queued, now) -> new Rendering.Fresh(HELLO));

        assertThat(outcome.state()).isInstanceOf(Delivered.class);
        assertThat(outcome.sent()).isEqualTo(new SentText("hello", false));
        assertThat(outcome.moved()).isEmpty();
        assertThat(carrier.calls()).containsExactly("old <- hello");
    }

    @Test
    void whatNobodyNeedsIsNotSent() {
        Outcome outcome = send((queued, now) -> new Rendering.NotNeeded());

        assertThat(outcome.state()).isEqualTo(new Superseded(Sample.NOW));
        assertThat(carrier.calls()).isEmpty();
    }

    @Test
    void whatCannotBeWordedFailsByName() {
        Outcome outcome = send((queued, now) -> {
            throw new IllegalStateException("no such template");
        });

        assertThat(outcome.state()).isEqualTo(new Failed(Sample.NOW, FailureReason.NOT_RENDERED));
        assertThat(outcome.sent()).isEqualTo(SentText.NONE);
        assertThat(carrier.calls()).isEmpty();
    }

    @Test
    void aGoneConversationIsCreatedAgainOnce() {
        carrier.answer("old", new Attempt.ConversationGone());

        Outcome outcome = send((queued, now) -> new Rendering.Fresh(HELLO));

        assertThat(outcome.state()).isInstanceOf(Delivered.class);
        assertThat(outcome.sent()).isEqualTo(new SentText("hello", true));
        assertThat(outcome.moved()).map(ChatAddress::conversationId).contains("created-for-29:of-old");
        assertThat(outcome.callsBeyond()).isEqualTo(2);
        assertThat(carrier.calls()).containsExactly("old <- hello", "null <- hello");
    }

    @Test
    void andNotASecondTime() {
        carrier.answer("old", new Attempt.ConversationGone());
        carrier.answer("null", new Attempt.ConversationGone());

        Outcome outcome = send((queued, now) -> new Rendering.Fresh(HELLO));

        assertThat(outcome.state()).isEqualTo(new Failed(Sample.NOW, FailureReason.CONVERSATION_GONE));
        assertThat(carrier.calls()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureReason.class,
            names = {"REJECTED", "FORBIDDEN", "NOT_INSTALLED"})
    void whatMayNotBeShownToOneAmongOthersGoesToThemAloneOnce(FailureReason reason) {
        carrier.answer("old", new Attempt.Refused(reason));

        Outcome outcome = sending((queued, now) -> new Rendering.Fresh(HELLO))
                .send(message.at(message.address().forThemAlone()));

        assertThat(outcome.state()).isInstanceOf(Delivered.class);
        assertThat(outcome.moved()).map(ChatAddress::targeted).contains(false);
        assertThat(carrier.calls()).containsExactly("old <- hello", "null <- hello");
    }

    @Test
    void andStaysRefusedWhereThePlaceWasNotTheReason() {
        carrier.answer("old", new Attempt.Refused(FailureReason.TOO_LARGE));

        Outcome outcome = sending((queued, now) -> new Rendering.Fresh(HELLO))
                .send(message.at(message.address().forThemAlone()));

        assertThat(outcome.state()).isEqualTo(new Failed(Sample.NOW, FailureReason.TOO_LARGE));
        assertThat(carrier.calls()).hasSize(1);
    }

    @Test
    void aReplacementGoesInPlaceOfTheEarlierActivity() {
        Outcome outcome = send((queued, now) -> new Rendering.Replacement("activity-7", HELLO));

        assertThat(outcome.state()).isEqualTo(new Delivered(Sample.NOW, "activity-7"));
        assertThat(carrier.calls()).containsExactly("old/activity-7 <- hello");
    }

    @Test
    void aCallThatBreaksDownMayHaveArrived() {
        carrier.answer("old", address -> {
            throw new IllegalStateException("reset");
        });

        DeliveryState state = send((queued, now) -> new Rendering.Fresh(HELLO)).state();

        assertThat(state).isInstanceOf(Retrying.class);
        assertThat(((Retrying) state).cause()).isEqualTo("IllegalStateException");
    }

    @Test
    void whatIsHeldBackIsNotWordedAndComesAgainAMinuteLater() {
        hold = dispatch -> true;

        Outcome outcome = send((queued, now) -> {
            throw new AssertionError("worded");
        });

        assertThat(outcome.state()).isEqualTo(new DeliveryState.Queued(Sample.NOW.plusSeconds(60)));
        assertThat(carrier.calls()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureReason.class,
            names = {"BLOCKED", "NOT_INSTALLED", "DISABLED_BY_ADMIN", "FORBIDDEN"})
    void whomTeamsDoesNotReachIsReachedTheSecondWay(FailureReason reason) {
        carrier.answer("old", new Attempt.Refused(reason));
        second.leadsTo("mailbox");

        Outcome outcome = send((queued, now) -> new Rendering.Fresh(HELLO));

        assertThat(outcome.state()).isEqualTo(new Delivered(Sample.NOW, "<1@example.dk>"));
        assertThat(((Delivered) outcome.state()).byMail()).isTrue();
        assertThat(outcome.sent()).isEqualTo(new SentText("letter: hello", false));
        assertThat(outcome.moved()).isEmpty();
    }

    @Test
    void whoHasNoSecondWayKeepsTheReasonOfTheFirst() {
        carrier.answer("old", new Attempt.Refused(FailureReason.BLOCKED));
        assertThat(send((queued, now) -> new Rendering.Fresh(HELLO)).state())
                .isEqualTo(new Failed(Sample.NOW, FailureReason.BLOCKED));
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureReason.class,
            names = {"TOO_LARGE", "NOT_AUTHORISED", "REJECTED"})
    void whatIsWrongWithTheMessageItselfIsNotSentAnotherWay(FailureReason reason) {
        carrier.answer("old", new Attempt.Refused(reason));
        second.leadsTo("mailbox");

        assertThat(send((queued, now) -> new Rendering.Fresh(HELLO)).state()).isEqualTo(new Failed(Sample.NOW, reason));
    }

    @Test
    void whoHasOnlyTheSecondWayIsNotLookedForInTeams() {
        second.leadsTo("mailbox");

        Outcome outcome =
                sending((queued, now) -> new Rendering.Fresh(HELLO)).send(message.at(FakeSecondChannel.at("mailbox")));

        assertThat(outcome.state()).isEqualTo(new Delivered(Sample.NOW, "<1@example.dk>"));
        assertThat(carrier.calls()).isEmpty();
    }

    @Test
    void aMailServerThatSaysNotNowIsAskedAgainMinutesLaterAndPausesNobodyElse() {
        second.leadsTo("mailbox");
        second.answer(new Attempt.Later("451", null));

        Outcome outcome =
                sending((queued, now) -> new Rendering.Fresh(HELLO)).send(message.at(FakeSecondChannel.at("mailbox")));

        assertThat(outcome.state()).isEqualTo(new Retrying(Sample.NOW.plusSeconds(450), "451"));
        assertThat(outcome.pause()).isEmpty();
        assertThat(outcome.comesBackIn()).isEmpty();
    }

    private Outcome send(Rendering rendering) {
        return sending(rendering).send(message);
    }

    private Sending sending(Rendering rendering) {
        return new Sending(
                rendering,
                new Sending.Channels(carrier, second),
                Clock.fixed(Sample.NOW, ZoneOffset.UTC),
                () -> 0.5,
                hold);
    }
}
