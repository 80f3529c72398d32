package dk.raadslag.bot.wiring;

import dk.raadslag.domain.reminder.RunningDueTasks;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** What is done before the first message can be heard: take over the files, and catch up with what fell due meanwhile. */
final class Beginning implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final Consumer<Instant> imports;
    private final RunningDueTasks dueTasks;
    private final Clock clock;
    private volatile boolean running;

    Beginning(Consumer<Instant> imports, RunningDueTasks dueTasks, Clock clock) {
        this.imports = imports;
        this.dueTasks = dueTasks;
        this.clock = clock;
    }

    @Override
    public void start() {
        Instant now = clock.instant();
        imports.accept(now);
        catchUp(now);
        running = true;
    }

    // What cannot be done is tried again every minute; it must not keep everybody else waiting for the program.
    private void catchUp(Instant now) {
        try {
            dueTasks.resume(now);
        } catch (RuntimeException failure) {
            LOG.error("Not everything that fell due could be done", failure);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
