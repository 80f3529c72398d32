package dk.raadslag.domain.reminder;

import dk.raadslag.domain.delivery.Pause;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets the reminders of a paused network wait until the pause is over; everything else falls due as it does. */
public final class PausedDueTasks implements DueTasks {
    private final DueTasks all;
    private final Pauses pauses;
    private final Rounds rounds;

    /** Needs the tasks, which networks are paused, and whose a round is. */
    public PausedDueTasks(DueTasks all, Pauses pauses, Rounds rounds) {
        this.all = all;
        this.pauses = pauses;
        this.rounds = rounds;
    }

    @Override
    public List<DueTask> dueAt(Instant now) {
        Set<NetworkId> paused = pauses.all().stream().map(Pause::network).collect(Collectors.toSet());
        return all.dueAt(now).stream()
                .filter(task -> paused.isEmpty() || !waits(task, paused))
                .toList();
    }

    private boolean waits(DueTask task, Set<NetworkId> paused) {
        return task.waitsInPause()
                && rounds.find(task.round())
                        .map(Round::network)
                        .filter(paused::contains)
                        .isPresent();
    }

    @Override
    public void add(DueTask task) {
        all.add(task);
    }

    @Override
    public List<DueTask> pending() {
        return all.pending();
    }

    @Override
    public List<DueTask> pending(RoundId round) {
        return all.pending(round);
    }

    @Override
    public boolean done(DueTask task, Instant at) {
        return all.done(task, at);
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
