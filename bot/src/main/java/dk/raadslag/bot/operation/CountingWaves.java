package dk.raadslag.bot.operation;

import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.round.RoundId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Counts the waves this program carries out, by kind; a unit of work that is run again may count one twice. */
public final class CountingWaves implements DueTasks {
    private final DueTasks all;
    private final MeterRegistry registry;

    /** Counts what is done of these tasks. */
    public CountingWaves(DueTasks all, MeterRegistry registry) {
        this.all = all;
        this.registry = registry;
        for (DueTask.Kind kind : DueTask.Kind.values()) {
            count(kind, 0);
        }
    }

    @Override
    public List<DueTask> pending(RoundId round) {
        return all.pending(round);
    }

    @Override
    public boolean done(DueTask task, Instant at) {
        boolean ours = all.done(task, at);
        count(task.kind(), ours ? 1 : 0);
        return ours;
    }

    private void count(DueTask.Kind kind, int times) {
        registry.counter("raadslag.waves.done", "kind", kind.name().toLowerCase(Locale.ROOT))
                .increment(times);
    }

    @Override
    public void add(DueTask task) {
        all.add(task);
    }

    @Override
    public List<DueTask> dueAt(Instant now) {
        return all.dueAt(now);
    }

    @Override
    public List<DueTask> pending() {
        return all.pending();
    }

    @Override
    public void postpone(DueTask task, Instant due) {
        all.postpone(task, due);
    }

    @Override
    public void cancel(RoundId round) {
        all.cancel(round);
    }
}
