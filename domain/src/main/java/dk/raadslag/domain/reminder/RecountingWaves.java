package dk.raadslag.domain.reminder;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts the days of what is still to come anew, since a network may have got other closing days or quiet periods. */
public final class RecountingWaves {
    private final UnitOfWork unitOfWork;
    private final DueTasks tasks;
    private final Rounds rounds;
    private final Networks networks;
    private final PublicHolidays holidays;
    private final Audit audit;

    /** Needs what is to come, and what its days are counted by. */
    public RecountingWaves(
            UnitOfWork unitOfWork,
            DueTasks tasks,
            Rounds rounds,
            Networks networks,
            PublicHolidays holidays,
            Audit audit) {
        this.unitOfWork = unitOfWork;
        this.tasks = tasks;
        this.rounds = rounds;
        this.networks = networks;
        this.holidays = holidays;
        this.audit = audit;
    }

    /**
     * Moves every wave to the morning it now belongs on, and returns how many were moved; one whose new morning has passed
     * stays. Their alarms are to be set afterwards.
     */
    public int recount(Instant now) {
        return unitOfWork.run(() -> {
            Map<RoundId, Optional<Round>> known = new HashMap<>();
            List<DueTask> moved = tasks.pending().stream()
                    .filter(task -> task.daysBefore() != null)
                    .flatMap(
                            task -> known
                                    .computeIfAbsent(task.round(), rounds::find)
                                    .flatMap(round -> moved(task, round, now))
                                    .stream())
                    .toList();
            moved.forEach(task -> tasks.postpone(task, task.due()));
            Map<RoundId, Long> perRound =
                    moved.stream().collect(Collectors.groupingBy(DueTask::round, Collectors.counting()));
            perRound.forEach((round, count) ->
                    audit.add(new Audit.Entry(now, "raadslag", "waves-recounted", round.value(), "waves=" + count)));
            return moved.size();
        });
    }

    private Optional<DueTask> moved(DueTask task, Round round, Instant now) {
        return morning(task, round, Objects.requireNonNull(task.daysBefore()))
                .filter(at -> at.isAfter(now) && !at.equals(task.due()))
                .map(task::putOff);
    }

    private Optional<Instant> morning(DueTask task, Round round, int days) {
        Deadline deadline = round.deadlineOf(task.municipality());
        return networks.find(round.network())
                .map(network -> Mornings.before(deadline, days, new WorkingCalendar(holidays, network)));
    }
}
