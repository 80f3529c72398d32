package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Doorbell;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes the dispatcher: rung for new messages, nudged when a place has become free. */
final class Bell implements Doorbell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition heard = lock.newCondition();
    private boolean rung;
    private boolean nudged;

    @Override
    public void ring() {
        lock.lock();
        try {
            rung = true;
            heard.signal();
        } finally {
            lock.unlock();
        }
    }

    void nudge() {
        lock.lock();
        try {
            nudged = true;
            heard.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is rung or nudged, at most so many nanoseconds; tells whether it was rung. */
    boolean listen(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (!rung && !nudged && left > 0) {
                left = heard.awaitNanos(left);
            }
            boolean answer = rung;
            rung = false;
            nudged = false;
            return answer;
        } finally {
            lock.unlock();
        }
    }
}
