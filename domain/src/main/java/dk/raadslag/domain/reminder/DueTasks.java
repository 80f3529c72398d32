package dk.raadslag.domain.reminder;

import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;

/** What falls due, written down; a timer only wakes whoever looks here. */
public interface DueTasks {

    /** Writes a task down; the same round and wave twice is one. */
    void add(DueTask task);

    /** Returns the tasks that are due and not done, earliest first. */
    List<DueTask> dueAt(Instant now);

    /** Returns every task that is not done, earliest first. */
    List<DueTask> pending();

    /** Returns those of one round. */
    default List<DueTask> pending(RoundId round) {
        return pending().stream().filter(task -> task.round().equals(round)).toList();
    }

    /** Marks a task as done in the running unit of work; returns false when somebody else has. */
    boolean done(DueTask task, Instant at);

    /** Puts a task off to a later moment. */
    void postpone(DueTask task, Instant due);

    /** Takes away a round's tasks that are not done. */
    void cancel(RoundId round);
}
