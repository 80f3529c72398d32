package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.CallSlots;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dispatcher's work from one start to the next stop: claim what is due, let go whose turn it is, wait. */
final class Shift {

    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
    private static final int MOST_CLAIMED_AT_ONCE = 200;

    // With less, dozens of tenants have their share, and a claim would read all that waits for them to pass it over.
    private static final int LEAST_ROOM = 100;

    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();
    private static final Duration LAST_CALLS = Duration.ofSeconds(5);

    private final Desk desk;
    private final Bell bell;
    private final WaitingRoom room;
    private final Dealing dealing;
    private final Registrar registrar;
    private final Callers callers;
    private final Thread thread = new Thread(this::work, "delivery");
    private final long began = System.nanoTime();
    private volatile boolean open = true;
    private long nextLook;
    private final long renewEvery;
    private long nextRenewal;

    /** What the work is done with. */
    record Desk(Claims claims, Sending sending, Marking marking, CallSlots slots, Circuits circuits) {}

    Shift(Desk desk, Bell bell, Pacing pacing) {
        this.desk = desk;
        this.bell = bell;
        renewEvery = desk.claims().lease().dividedBy(4).toNanos();
        nextRenewal = renewEvery;
        room = Dealing.room(desk.slots(), pacing);
        dealing = new Dealing(desk.slots(), pacing, room, this::now);
        registrar = new Registrar(desk.marking(), room, this::ended);
        callers = new Callers(pacing.parallel(), desk.sending(), registrar::add);
        desk.circuits().resting().forEach(tenant -> room.tryFirst(tenant, now()));
        thread.setDaemon(true);
    }

    void begin() {
        if (!desk.slots().areShared()) {
            desk.claims().inherit();
        }
        registrar.open();
        thread.start();
    }

    /** Claims nothing more, finishes the calls under way if that takes no longer than five seconds, gives back the rest. */
    void end() throws InterruptedException {
        open = false;
        bell.nudge();
        thread.join(LAST_CALLS.toMillis());
        callers.close(LAST_CALLS);
        registrar.close(LAST_CALLS.toMillis());
        desk.claims().giveBack(room.unsent());
    }

    private void work() {
        boolean due = true;
        while (open) {
            try {
                due = turn(due);
            } catch (InterruptedException stop) {
                open = false;
            } catch (RuntimeException broken) {
                LOG.error("Looking for messages failed; next look in a second", broken);
                due = false;
            }
        }
    }

    /** Does what can be done now, waits for the next thing to do, and tells whether that is to claim. */
    private boolean turn(boolean due) throws InterruptedException {
        boolean more = due && claim();
        dealing.deal();
        depart();
        keepHouse();
        long now = now();
        long next = Math.min(dealing.nextMoment(now), room.nextMoment(now));
        long wait = more ? 0 : Math.min(nextLook, next) - now;
        boolean rung = bell.listen(wait);
        return rung || more || now() >= nextLook;
    }

    /** Tells whether to claim again at once: not where little room is left, since every claim costs the same. */
    private boolean claim() {
        nextLook = now() + LOOK_EVERY;
        if (room.left() < LEAST_ROOM) {
            return false;
        }
        int most = Math.min(MOST_CLAIMED_AT_ONCE, room.left() / 2);
        Claims.Taken taken = desk.claims().claim(most, room.leftAlone(now()));
        taken.addressed().forEach(one -> room.add(one, now()));
        return taken.count() == MOST_CLAIMED_AT_ONCE;
    }

    private void depart() {
        Optional<Waiting> next = room.next(now());
        while (next.isPresent()) {
            callers.call(next.get());
            next = room.next(now());
        }
    }

    // Its place is free only now that it is marked: what a killed program may send twice is no more than may be under
    // way.
    private void ended(Outcome outcome) {
        Optional<Duration> rest = Optional.empty();
        try {
            rest = desk.circuits().note(outcome, room.isLast(outcome.waiting()));
        } finally {
            long now = now();
            room.ended(outcome, rest.map(one -> now + one.toNanos()).orElse(Long.MIN_VALUE), now);
            bell.nudge();
        }
    }

    private void keepHouse() {
        if (now() >= nextRenewal) {
            nextRenewal = now() + renewEvery;
            room.forget(now());
            desk.claims().renew(room.claimed());
        }
    }

    private long now() {
        return System.nanoTime() - began;
    }
}
