package dk.raadslag.bot.teams;

import dk.raadslag.bot.conversation.Incoming.Ignored;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands activities to the SDK's dispatch on threads of its own: the SDK's pool has two threads per processor, and storing
 * blocks.
 */
final class Turns {

    private static final int AT_ONCE = 16;
    private static final int WAITING = 1000;
    private static final int SECONDS_TO_FINISH = 4;

    private final Dispatch dispatch;
    private final Listening listening;
    private final ExecutorService threads;

    Turns(Dispatch dispatch, Listening listening) {
        this.dispatch = dispatch;
        this.listening = listening;
        this.threads = threads();
    }

    /** Starts a turn; throws RejectedExecutionException when too many are waiting. */
    CompletableFuture<Answer> take(Posted posted) {
        return CompletableFuture.supplyAsync(() -> turn(posted), threads);
    }

    private Answer turn(Posted posted) {
        Turn turn = new Turn(posted, listening);
        Answer answer = dispatch.run(turn);
        if (!turn.wasHeard()) {
            turn.hear(new Ignored(posted.type()));
        }
        return answer;
    }

    /** Lets the turns that have begun end. */
    void finish() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(work, "turn-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    thread.setContextClassLoader(Turns.class.getClassLoader());
                    return thread;
                });
    }
}
