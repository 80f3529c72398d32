package dk.raadslag.bot.story;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Something on the way to Teams that keeps messages of one kind from arriving, after the first ones. */
final class Jam {
    private final Predicate<Posted> what;
    private final AtomicInteger passing;
    private final AtomicInteger swallowed = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    Jam(Predicate<Posted> what, int after) {
        this.what = what;
        this.passing = new AtomicInteger(after);
    }

    /** Holds a message back until the jam is over, and tells whether it was lost in it. */
    boolean swallows(Posted posted) {
        if (over.getCount() == 0 || !what.test(posted) || passing.decrementAndGet() >= 0) {
            return false;
        }
        swallowed.incrementAndGet();
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    int swallowed() {
        return swallowed.get();
    }

    void ends() {
        over.countDown();
    }
}
