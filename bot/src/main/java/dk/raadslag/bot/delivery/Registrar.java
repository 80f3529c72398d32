package dk.raadslag.bot.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that marks what has ended, as many at once as have gathered while it marked the last. */
final class Registrar {

    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);
    private static final int MOST_AT_ONCE = 200;

    private final Marking marking;
    private final WaitingRoom room;
    private final Consumer<Outcome> marked;
    private final BlockingQueue<Outcome> ended = new LinkedBlockingQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "delivery-marks");

    /** Hands on each outcome once it is marked. */
    Registrar(Marking marking, WaitingRoom room, Consumer<Outcome> marked) {
        this.marked = marked;
        this.marking = marking;
        this.room = room;
        thread.setDaemon(true);
    }

    void open() {
        thread.start();
    }

    void add(Outcome outcome) {
        ended.add(outcome);
    }

    /** Marks what has gathered, for at most so many milliseconds. */
    void close(long millis) throws InterruptedException {
        closing.countDown();
        thread.join(millis);
    }

    private void work() {
        try {
            while (closing.getCount() > 0 || !ended.isEmpty()) {
                Outcome first = ended.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    mark(first);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void mark(Outcome first) throws InterruptedException {
        List<Outcome> batch = new ArrayList<>(List.of(first));
        ended.drainTo(batch, MOST_AT_ONCE - 1);
        if (!marked(batch) && batch.stream().filter(one -> !markedOrKept(one)).count() > 0) {
            TimeUnit.SECONDS.sleep(closing.getCount());
        }
    }

    private boolean marked(List<Outcome> batch) {
        room.release(batch.stream().map(outcome -> outcome.waiting().id()).toList());
        try {
            marking.mark(batch);
        } catch (RuntimeException broken) {
            LOG.error(
                    "{} outcomes could not be marked, first message {}",
                    batch.size(),
                    batch.get(0).waiting().id(),
                    broken);
            return false;
        }
        batch.forEach(this::handOn);
        return true;
    }

    private void handOn(Outcome outcome) {
        try {
            marked.accept(outcome);
        } catch (RuntimeException broken) {
            LOG.error(
                    "The place of message {} could not be freed",
                    outcome.waiting().id(),
                    broken);
        }
    }

    // Unmarked it would be sent again when its lease ends, so it is kept and tried until it is marked.
    private boolean markedOrKept(Outcome outcome) {
        boolean marked = marked(List.of(outcome));
        if (!marked) {
            room.keep(outcome.waiting().id());
            ended.add(outcome);
        }
        return marked;
    }
}
