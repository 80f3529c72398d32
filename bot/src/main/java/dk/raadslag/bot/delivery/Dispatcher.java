package dk.raadslag.bot.delivery;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts the worker before anybody can knock, and stops it when nobody can any more. */
final class Dispatcher implements SmartLifecycle {

    // Below the web server's phases: the last turns' answers leave before the worker does.
    private static final int BEHIND_THE_WEB_SERVER = DEFAULT_PHASE - 4096;

    private final Supplier<Shift> shifts;
    private @Nullable Shift shift;

    Dispatcher(Supplier<Shift> shifts) {
        this.shifts = shifts;
    }

    @Override
    public synchronized void start() {
        if (shift == null) {
            shift = shifts.get();
            shift.begin();
        }
    }

    @Override
    public synchronized void stop() {
        if (shift == null) {
            return;
        }
        try {
            shift.end();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            shift = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return shift != null;
    }

    @Override
    public int getPhase() {
        return BEHIND_THE_WEB_SERVER;
    }
}
