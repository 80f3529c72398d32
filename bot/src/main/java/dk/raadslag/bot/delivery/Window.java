package dk.raadslag.bot.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** At most so many messages within any span of this length. */
final class Window {

    private final int most;
    private final long span;
    private final Deque<Long> latest = new ArrayDeque<>();

    Window(int most, Duration span) {
        this.most = most;
        this.span = span.toNanos();
    }

    void note(long at) {
        latest.addLast(at);
        if (latest.size() > most) {
            latest.removeFirst();
        }
    }

    /** Returns the moment from which one more fits. */
    long freeAt() {
        return latest.size() < most ? Long.MIN_VALUE : latest.getFirst() + span;
    }

    /** Tells whether nothing noted matters any more. */
    boolean isPast(long now) {
        return latest.isEmpty() || latest.getLast() + span <= now;
    }
}
