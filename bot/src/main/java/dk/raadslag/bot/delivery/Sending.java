package dk.raadslag.bot.delivery;

import dk.raadslag.bot.delivery.Rendering.Fresh;
import dk.raadslag.bot.delivery.Rendering.Rendered;
import dk.raadslag.bot.delivery.Rendering.Replacement;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryPolicy;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox.SentText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words one message and puts it on the wire; always comes to an outcome. */
final class Sending {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private static final Set<FailureReason> OF_THE_PLACE = EnumSet.of(
            FailureReason.REJECTED,
            FailureReason.FORBIDDEN,
            FailureReason.BLOCKED,
            FailureReason.NOT_INSTALLED,
            FailureReason.DISABLED_BY_ADMIN);

    private final Rendering rendering;
    private final Channels channels;
    private final Clock clock;
    private final DoubleSupplier spread;
    private final Hold hold;

    /** The ways a message can go. */
    record Channels(Carrier teams, SecondChannel second) {}

    Sending(Rendering rendering, Channels channels, Clock clock, DoubleSupplier spread, Hold hold) {
        this.rendering = rendering;
        this.channels = channels;
        this.clock = clock;
        this.spread = spread;
        this.hold = hold;
    }

    Outcome send(Waiting waiting) {
        Instant now = clock.instant();
        Rendered rendered;
        try {
            if (hold.holds(waiting.queued().dispatch())) {
                return Outcome.unsent(waiting, now, new DeliveryState.Queued(now.plus(LOOK_AGAIN)));
            }
            rendered = rendering.render(waiting.queued(), now);
        } catch (Throwable broken) {
            LOG.error("Message {} could not be worded", waiting.id(), broken);
            return Outcome.unsent(waiting, now, new DeliveryState.Failed(now, FailureReason.NOT_RENDERED));
        }
        if (rendered instanceof Fresh fresh) {
            return channels.second().isOwn(waiting.address())
                    ? carry(waiting, waiting.address(), fresh.message(), null)
                    : reach(waiting, fresh.message());
        }
        return rendered instanceof Replacement replacement
                ? replace(waiting, replacement)
                : Outcome.unsent(waiting, now, new DeliveryState.Superseded(now));
    }

    /** Goes the second way where Teams does not lead to the person. */
    private Outcome reach(Waiting waiting, Message message) {
        Outcome outcome = send(waiting, message);
        return outcome.state() instanceof DeliveryState.Failed failed
                        && failed.reason().callsForMail()
                ? channels.second()
                        .addressFor(waiting.queued().dispatch())
                        .map(to -> carry(waiting, to, message, outcome.isAnswered() ? outcome.attempt() : null))
                        .orElse(outcome)
                : outcome;
    }

    /** {@code before} is what Teams said, which knows no more of the outcome than that it is well. */
    private Outcome carry(Waiting waiting, ChatAddress to, Message message, @Nullable Attempt before) {
        SecondChannel.Carried carried;
        try {
            carried = channels.second().carry(waiting.queued(), to, message);
        } catch (Throwable broken) {
            LOG.error("Message {} broke down on the second channel", waiting.id(), broken);
            carried = new SecondChannel.Carried(
                    new Attempt.Unclear(broken.getClass().getSimpleName()), "");
        }
        Instant now = clock.instant();
        DeliveryState state = DeliveryPolicy.afterMail(carried.attempt(), waiting.queued(), now, spread.getAsDouble());
        SentText sent = onTheWire(carried.attempt()) ? new SentText(carried.text(), false) : SentText.NONE;
        return new Outcome(waiting, now, state, sent, before, 0);
    }

    private static boolean onTheWire(Attempt attempt) {
        return attempt instanceof Attempt.Accepted || attempt instanceof Attempt.Unclear;
    }

    private Outcome send(Waiting waiting, Message message) {
        ChatAddress address = waiting.address();
        Attempt first = attempt(waiting, () -> channels.teams().send(address, message));
        if (!hasAnotherWay(first, address)) {
            return outcome(waiting, message, first, false);
        }
        Attempt second = attempt(waiting, () -> channels.teams().send(address.withoutConversation(), message));
        return outcome(waiting, message, second, true);
    }

    /** A conversation that is gone is created again; what may not be shown to one among others goes to them alone. */
    private static boolean hasAnotherWay(Attempt first, ChatAddress address) {
        return address.targeted()
                ? first instanceof Attempt.ConversationGone
                        || (first instanceof Attempt.Refused refused && OF_THE_PLACE.contains(refused.reason()))
                : first instanceof Attempt.ConversationGone && address.conversationId() != null;
    }

    private Outcome replace(Waiting waiting, Replacement replacement) {
        Attempt attempt = attempt(
                waiting,
                () -> channels.teams().update(waiting.address(), replacement.activityId(), replacement.message()));
        return outcome(waiting, replacement.message(), attempt, false);
    }

    private static Attempt attempt(Waiting waiting, Supplier<Attempt> call) {
        try {
            return call.get();
        } catch (Throwable broken) {
            LOG.error("The call for message {} broke down", waiting.id(), broken);
            return new Attempt.Unclear(broken.getClass().getSimpleName());
        }
    }

    private Outcome outcome(Waiting waiting, Message message, Attempt attempt, boolean recreated) {
        Instant now = clock.instant();
        DeliveryState state = DeliveryPolicy.after(attempt, waiting.queued(), now, spread.getAsDouble());
        SentText sent = onTheWire(attempt) ? new SentText(message.text(), recreated) : SentText.NONE;
        return new Outcome(waiting, now, state, sent, attempt, recreated ? 2 : 0);
    }
}
