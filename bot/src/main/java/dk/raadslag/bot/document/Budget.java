package dk.raadslag.bot.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long one reading may work, and how much text it may bring; asked often enough, it ends what would never end. Work is
 * what the reading thread does itself, so that a busy machine does not refuse what an idle one reads.
 */
final class Budget {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST_LETTERS = 2_000_000;
    private static final int LETTERS_OF_A_LINE_END = 4;
    private static final int PATIENCE = 5;

    private final long longest;
    private final long latest;
    private final long worked;
    private long notBefore;
    private int letters;

    /** Begins now, in the thread that reads. */
    Budget(Duration longest) {
        this.longest = longest.toNanos();
        this.latest = System.nanoTime() + PATIENCE * this.longest;
        this.worked = THREADS.getCurrentThreadCpuTime();
        this.notBefore = System.nanoTime() + this.longest;
    }

    /** How long somebody waits for a reading in another thread until it must have ended. */
    static Duration patience(Duration longest) {
        return longest.multipliedBy(PATIENCE);
    }

    static long worked(Thread thread) {
        return THREADS.getThreadCpuTime(thread.getId());
    }

    void check() {
        long now = System.nanoTime();
        if (now - latest > 0 || Thread.currentThread().isInterrupted()) {
            throw new FlawException(Flaw.TOO_SLOW);
        }
        if (now - notBefore > 0) {
            long left = longest - (THREADS.getCurrentThreadCpuTime() - worked);
            if (left <= 0) {
                throw new FlawException(Flaw.TOO_SLOW);
            }
            notBefore = now + left;
        }
    }

    /** Counts some text, and ends the reading where there is more than any agenda has. */
    void take(String text) {
        letters += text.length() + LETTERS_OF_A_LINE_END;
        if (letters > MOST_LETTERS) {
            throw new FlawException(Flaw.TOO_LONG);
        }
        check();
    }
}
