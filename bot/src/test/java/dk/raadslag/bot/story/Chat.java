package dk.raadslag.bot.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One conversation as its people see it: what the bot has posted, changed and taken away. */
final class Chat {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Posted> posted = new ArrayList<>();

    synchronized void receives(Posted activity) {
        posted.add(activity);
        notifyAll();
    }

    /** Returns how much has come so far. */
    synchronized int length() {
        return posted.size();
    }

    /** Returns everything that came after the first {@code earlier}. */
    synchronized List<Posted> since(int earlier) {
        return List.copyOf(posted.subList(earlier, posted.size()));
    }

    /** Waits for something that fits and came after the first {@code earlier}. */
    synchronized Posted await(int earlier, String what, Predicate<Posted> fits) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                var found = since(earlier).stream().filter(fits).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("waited in vain for " + what + "; came: " + since(earlier));
                }
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + what, stopped);
        }
    }
}
