package dk.raadslag.bot.delivery;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that make the calls; the waiting room never lets more messages go than there are threads. */
final class Callers {

    private static final Logger LOG = LoggerFactory.getLogger(Callers.class);

    private final Sending sending;
    private final Consumer<Outcome> ended;
    private final ThreadPoolExecutor threads;

    Callers(int parallel, Sending sending, Consumer<Outcome> ended) {
        this.sending = sending;
        this.ended = ended;
        threads = new ThreadPoolExecutor(
                parallel, parallel, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Callers::caller);
        threads.allowCoreThreadTimeOut(true);
    }

    void call(Waiting one) {
        threads.execute(() -> ended.accept(sending.send(one)));
    }

    /** Waits for the calls under way. */
    void close(Duration most) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Stopped with {} calls under way", threads.getActiveCount());
        }
    }

    private static Thread caller(Runnable work) {
        Thread thread = new Thread(work, "delivery-call");
        thread.setDaemon(true);
        return thread;
    }
}
