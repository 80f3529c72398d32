package dk.raadslag.bot.fakes;

import dk.raadslag.domain.UnitOfWork;
import java.util.List;
import java.util.function.Supplier;

/** Puts everything back when the work throws; a unit of work within another joins it. */
public final class FakeUnitOfWork implements UnitOfWork {
    private final List<Remembered> stores;
    private boolean running;

    FakeUnitOfWork(List<Remembered> stores) {
        this.stores = stores;
    }

    /** Tells whether something is being done that a failure would undo. */
    public boolean isRunning() {
        return running;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (running) {
            return work.get();
        }
        List<Runnable> back = stores.stream().map(Remembered::snapshot).toList();
        running = true;
        try {
            return work.get();
        } catch (RuntimeException e) {
            back.forEach(Runnable::run);
            throw e;
        } finally {
            running = false;
        }
    }
}
