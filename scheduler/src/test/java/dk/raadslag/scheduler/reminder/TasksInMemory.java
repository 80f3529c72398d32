package dk.raadslag.scheduler.reminder;

import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What falls due, kept as long as the test runs; it outlives the timers and counts how often each task was done. */
final class TasksInMemory implements DueTasks {

    private final List<DueTask> open = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private int failures;

    /** Lets the next looks fail. */
    synchronized void failOnLook(int times) {
        failures = times;
    }

    synchronized List<String> doneWaves() {
        return List.copyOf(done);
    }

    @Override
    public synchronized void add(DueTask task) {
        open.add(task);
    }

    @Override
    public synchronized List<DueTask> dueAt(Instant now) {
        List<DueTask> due =
                open.stream().filter(task -> !task.due().isAfter(now)).toList();
        if (!due.isEmpty() && failures > 0) {
            failures--;
            throw new IllegalStateException("no database");
        }
        return due;
    }

    @Override
    public synchronized List<DueTask> pending() {
        return List.copyOf(open);
    }

    @Override
    public synchronized boolean done(DueTask task, Instant at) {
        return open.remove(task) && done.add(task.wave());
    }

    @Override
    public synchronized void postpone(DueTask task, Instant due) {
        throw new UnsupportedOperationException("nothing is put off here");
    }

    @Override
    public synchronized void cancel(RoundId round) {
        open.removeIf(task -> task.round().equals(round));
    }
}
