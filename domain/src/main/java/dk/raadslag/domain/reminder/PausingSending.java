package dk.raadslag.domain.reminder;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.delivery.Pause;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stops everything a network sends to the many, and lets it go on again. */
public final class PausingSending {
    private final Means means;

    /** Everything a pause touches, by name. */
    public record Means(
            UnitOfWork unitOfWork,
            Pauses pauses,
            Rounds rounds,
            DueTasks tasks,
            Alarm alarm,
            Outbox outbox,
            Deliveries deliveries,
            Reminding reminding,
            Audit audit) {}

    /** Takes the means. */
    public PausingSending(Means means) {
        this.means = means;
    }

    /**
     * What will happen to a round when the pause ends.
     *
     * @param held messages that wait and go out
     * @param reminder the reminder that fell due and goes out, to whom; empty when none is
     * @param dropped reminders that fell due and are outdated
     */
    public record Resumed(Round round, List<Deliveries.Delivery> held, List<Recipient> reminder, int dropped) {
        /** Copies the lists. */
        public Resumed {
            held = List.copyOf(held);
            reminder = List.copyOf(reminder);
        }

        boolean isNothing() {
            return held.isEmpty() && reminder.isEmpty() && dropped == 0;
        }
    }

    /** Stops the sending; returns the pause that holds now, which may be an earlier one. */
    public Pause pause(NetworkId network, String reason, PersonId by, Instant now) {
        return means.unitOfWork().run(() -> {
            Pause pause = new Pause(network, now, by, reason);
            if (means.pauses().begin(pause)) {
                means.audit().add(new Audit.Entry(now, by.toString(), "sending-paused", network.value(), ""));
            }
            return means.pauses().of(network).orElse(pause);
        });
    }

    /** Returns the pause of a network. */
    public Optional<Pause> of(NetworkId network) {
        return means.pauses().of(network);
    }

    /** Returns what would go out and what would be dropped if the pause ended now, round by round. */
    public List<Resumed> preview(NetworkId network, Instant now) {
        return means.rounds().of(network).stream()
                .map(round -> resumed(round, now))
                .filter(resumed -> !resumed.isNothing())
                .toList();
    }

    /** Ends the pause: what waited goes out, outdated reminders are dropped. Returns false when there was none. */
    public boolean resume(NetworkId network, PersonId by, Instant now) {
        return means.unitOfWork().run(() -> {
            if (!means.pauses().end(network, by, now)) {
                return false;
            }
            means.rounds().of(network).forEach(round -> release(round, now));
            means.audit().add(new Audit.Entry(now, by.toString(), "sending-resumed", network.value(), ""));
            return true;
        });
    }

    private void release(Round round, Instant now) {
        List<DueTask> overdue = overdue(round, now);
        List<DueTask> newest = newest(overdue, round, now);
        overdue.stream()
                .filter(task -> !newest.contains(task))
                .forEach(task -> means.tasks().done(task, now));
        newest.forEach(task -> means.alarm().set(task.putOff(now)));
        held(round).stream()
                .map(Deliveries.Delivery::kind)
                .distinct()
                .forEach(kind -> means.outbox().revive(kind + ":" + round.id(), now));
    }

    /** Of several to the same that fell due in a pause, the newest is sent. */
    private static List<DueTask> newest(List<DueTask> overdue, Round round, Instant now) {
        Map<List<Object>, DueTask> newest = new LinkedHashMap<>();
        overdue.stream()
                .filter(task -> stillCounts(task, round, now))
                .forEach(task -> newest.put(List.of(task.kind(), Optional.ofNullable(task.municipality())), task));
        return List.copyOf(newest.values());
    }

    /** There is nothing to remind of once the round is over; what is written after the deadline goes out until it is ended. */
    private static boolean stillCounts(DueTask task, Round round, Instant now) {
        return task.kind() == DueTask.Kind.CHASE ? !round.isEnded() : round.isOpen(now);
    }

    private Resumed resumed(Round round, Instant now) {
        List<DueTask> overdue = overdue(round, now);
        List<DueTask> newest = newest(overdue, round, now);
        List<Recipient> reminded = newest.isEmpty()
                ? List.of()
                : Stream.concat(
                                concerned(
                                        newest,
                                        DueTask.Kind.REMIND,
                                        round,
                                        means.reminding().missing(round, now)),
                                concerned(
                                        newest,
                                        DueTask.Kind.CHASE,
                                        round,
                                        means.reminding().silent(round, now)))
                        .toList();
        return new Resumed(round, held(round), reminded, overdue.size() - newest.size());
    }

    private static Stream<Recipient> concerned(
            List<DueTask> tasks, DueTask.Kind kind, Round round, List<Recipient> people) {
        return people.stream()
                .filter(one -> tasks.stream()
                        .anyMatch(task -> task.kind() == kind && Reminding.concerns(task, round, one.municipality())));
    }

    private List<Deliveries.Delivery> held(Round round) {
        return means.deliveries().about(round.id().value()).stream()
                .filter(one -> waits(one.state()))
                .toList();
    }

    private List<DueTask> overdue(Round round, Instant now) {
        return means.tasks().pending(round.id()).stream()
                .filter(task -> task.waitsInPause() && !task.due().isAfter(now))
                .sorted(Comparator.comparing(DueTask::due))
                .toList();
    }

    private static boolean waits(DeliveryState state) {
        return state instanceof DeliveryState.Queued
                || state instanceof DeliveryState.Sending
                || state instanceof DeliveryState.Retrying;
    }
}
