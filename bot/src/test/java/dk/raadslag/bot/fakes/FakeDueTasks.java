package dk.raadslag.bot.fakes;

import dk.raadslag.domain.reminder.Alarm;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.DueTasks;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What falls due, and the alarms that were set. */
public final class FakeDueTasks implements DueTasks, Alarm {
    private final List<DueTask> pending = new ArrayList<>();
    private final List<DueTask> alarms = new ArrayList<>();

    /** Returns the alarms that were set, in that order. */
    public List<DueTask> alarms() {
        return List.copyOf(alarms);
    }

    @Override
    public void add(DueTask task) {
        pending.add(task);
    }

    @Override
    public List<DueTask> dueAt(Instant now) {
        return pending().stream().filter(task -> !task.due().isAfter(now)).toList();
    }

    @Override
    public List<DueTask> pending() {
        return pending.stream().sorted(Comparator.comparing(DueTask::due)).toList();
    }

    @Override
    public boolean done(DueTask task, Instant at) {
        return pending.removeIf(
                one -> one.round().equals(task.round()) && one.wave().equals(task.wave()));
    }

    @Override
    public void postpone(DueTask task, Instant due) {
        done(task, due);
        pending.add(task.putOff(due));
    }

    @Override
    public void cancel(RoundId round) {
        pending.removeIf(task -> task.round().equals(round));
    }

    @Override
    public void set(DueTask task) {
        alarms.add(task);
    }

    @Override
    public void remove(RoundId round) {
        alarms.removeIf(task -> task.round().equals(round));
    }
}
