package dk.raadslag.domain.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Spares the timer work that was done today; what fails is tried again, and after a restart it is done once more. */
public final class OncePerDay {
    private final Map<String, LocalDate> last = new ConcurrentHashMap<>();

    /** Does the work unless it was done on this day. */
    public void run(String what, LocalDate today, Runnable work) {
        if (!today.equals(last.get(what))) {
            work.run();
            last.put(what, today);
        }
    }
}
