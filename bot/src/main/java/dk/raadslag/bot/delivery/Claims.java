package dk.raadslag.bot.delivery;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes due messages out of the outbox, keeps them while they wait, and gives back what is not sent. */
final class Claims {

    /** How long a message stays ours without being renewed: what a restart after a crash waits at most. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** The same where no other program can take it: what is left behind is inherited at the start. */
    private static final Duration LEASE_ALONE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final Addresses addresses;
    private final SecondChannel second;
    private final Clock clock;
    private final Duration lease;

    Claims(UnitOfWork unitOfWork, Outbox outbox, Addresses addresses, SecondChannel second, Clock clock) {
        this(unitOfWork, outbox, addresses, second, clock, true);
    }

    /** {@code shared} tells whether other programs send from the same outbox. */
    Claims(
            UnitOfWork unitOfWork,
            Outbox outbox,
            Addresses addresses,
            SecondChannel second,
            Clock clock,
            boolean shared) {
        this.lease = shared ? LEASE : LEASE_ALONE;
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.addresses = addresses;
        this.second = second;
        this.clock = clock;
    }

    /** What a claim took: how many, and those of them that have an address. */
    record Taken(int count, List<Waiting> addressed) {}

    Duration lease() {
        return lease;
    }

    /** Claims up to so many messages, of other tenants than these; those to people without an address end here. */
    Taken claim(int most, Set<String> leftAlone) {
        return unitOfWork.run(() -> {
            Instant now = clock.instant();
            List<Outbox.Queued> claimed = outbox.claim(now, lease, most, leftAlone);
            List<Waiting> addressed = new ArrayList<>();
            claimed.forEach(one -> address(one)
                    .ifPresentOrElse(to -> addressed.add(Waiting.of(one, to)), () -> endUnaddressed(one, now)));
            return new Taken(claimed.size(), addressed);
        });
    }

    /** Takes what a program held that ended without giving it back, where there can be no other than this. */
    void inherit() {
        int left = unitOfWork.run(() -> outbox.endLeases(clock.instant()));
        if (left > 0) {
            LOG.warn(
                    "{} messages were left behind by a program that ended in the middle; those sent again are marked",
                    left);
        }
    }

    void renew(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            unitOfWork.run(() -> {
                outbox.leaseUntil(ids, clock.instant().plus(lease));
                return ids.size();
            });
        }
    }

    void giveBack(Collection<Long> ids) {
        DeliveryState atOnce = new DeliveryState.Queued(clock.instant());
        unitOfWork.run(() -> {
            ids.forEach(id -> outbox.mark(id, atOnce, Outbox.SentText.NONE));
            return ids.size();
        });
    }

    private Optional<ChatAddress> address(Outbox.Queued queued) {
        var dispatch = queued.dispatch();
        return dispatch.via() != null || dispatch.person() == null
                ? Optional.ofNullable(dispatch.via())
                : addresses.of(dispatch.person()).or(() -> second.addressFor(dispatch));
    }

    private void endUnaddressed(Outbox.Queued queued, Instant now) {
        outbox.mark(queued.id(), new DeliveryState.Failed(now, FailureReason.NOT_KNOWN_IN_TEAMS), Outbox.SentText.NONE);
        LOG.warn("Message {} has nowhere to go: {}", queued.id(), FailureReason.NOT_KNOWN_IN_TEAMS);
    }
}
