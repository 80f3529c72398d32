package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.CallSlots;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches turns for the tenants that have something to send, where several programs share them. */
final class Dealing {

    private static final Logger LOG = LoggerFactory.getLogger(Dealing.class);
    private static final long AFTER_FAILURE = Duration.ofSeconds(1).toNanos();

    private final CallSlots slots;
    private final Duration apart;
    private final WaitingRoom room;
    private final LongSupplier time;
    private long notBefore = Long.MIN_VALUE;

    Dealing(CallSlots slots, Pacing pacing, WaitingRoom room, LongSupplier time) {
        this.slots = slots;
        this.apart = DealtTurns.apart(Math.max(1, pacing.tenantRps()));
        this.room = room;
        this.time = time;
    }

    /** Returns the room of a program that shares its tenants with others where it does. */
    static WaitingRoom room(CallSlots slots, Pacing pacing) {
        int rps = pacing.tenantRps();
        if (rps == 0) {
            return new WaitingRoom(pacing, () -> new TenantPace(null));
        }
        return new WaitingRoom(
                pacing, () -> new TenantPace(slots.areShared() ? new DealtTurns(rps) : new OwnBucket(rps)));
    }

    /** Deals what is wanted, unless that has failed a moment ago. */
    void deal() {
        long now = time.getAsLong();
        Map<String, Integer> wanted = now < notBefore ? Map.of() : wanted(now);
        if (!wanted.isEmpty()) {
            deal(wanted);
        }
    }

    /** Returns when to deal again, unless something ends or comes before. */
    long nextMoment(long now) {
        return wanted(now).isEmpty() ? Long.MAX_VALUE : Math.max(now, notBefore);
    }

    private Map<String, Integer> wanted(long now) {
        return slots.areShared() ? room.wanted(now) : Map.of();
    }

    private void deal(Map<String, Integer> wanted) {
        try {
            Map<String, Duration> untilFirst = slots.take(wanted, apart);
            long now = time.getAsLong();
            untilFirst.forEach(
                    (tenant, until) -> room.deal(tenant, now + until.toNanos(), wanted.getOrDefault(tenant, 0)));
        } catch (RuntimeException broken) {
            LOG.error("No turns could be had for {} tenants; asked again in a second", wanted.size(), broken);
            notBefore = time.getAsLong() + AFTER_FAILURE;
        }
    }
}
