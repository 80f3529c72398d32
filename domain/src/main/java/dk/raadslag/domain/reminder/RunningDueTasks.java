package dk.raadslag.domain.reminder;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Does what has fallen due; safe to run at any time, any number of times, by several at once. */
public final class RunningDueTasks implements DueWork {

    private final Means means;

    /** Everything a due task may need, by name. */
    public record Means(
            UnitOfWork unitOfWork,
            DueTasks tasks,
            Alarm alarm,
            Rounds rounds,
            Networks networks,
            Contacts contacts,
            Reminding reminding,
            PassingOnRequests passingOn,
            Outbox outbox,
            Audit audit,
            PublicHolidays holidays,
            ReminderHours hours) {}

    /** Takes the means. */
    public RunningDueTasks(Means means) {
        this.means = means;
    }

    /** Does every task due by now, each in its own unit of work; what one throws is thrown when the others are done. */
    @Override
    public void run(Instant now) {
        List<RuntimeException> failures = means.tasks().dueAt(now).stream()
                .flatMap(task -> failure(task, now).stream())
                .toList();
        if (!failures.isEmpty()) {
            IllegalStateException told = new IllegalStateException(failures.size() + " due tasks could not be done");
            failures.forEach(told::addSuppressed);
            throw told;
        }
    }

    private Optional<RuntimeException> failure(DueTask task, Instant now) {
        try {
            means.unitOfWork().run(() -> runOne(task, now));
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(new IllegalStateException(task.wave() + " of " + task.round(), failure));
        }
    }

    /** Sets the alarms of everything not done anew and does what has fallen due meanwhile; for the start. */
    public void resume(Instant now) {
        means.unitOfWork().run(() -> {
            means.tasks().pending().forEach(means.alarm()::set);
            return true;
        });
        run(now);
    }

    private boolean runOne(DueTask task, Instant now) {
        Optional<Round> round = means.rounds().find(task.round());
        if (round.isEmpty()) {
            return means.tasks().done(task, now);
        }
        Network network = means.networks()
                .find(round.get().network())
                .orElseThrow(() ->
                        new IllegalStateException("no network " + round.get().network()));
        Instant allowed =
                task.anyHour() ? now : means.hours().nextAllowed(now, new WorkingCalendar(means.holidays(), network));
        if (allowed.isAfter(now)) {
            return putOff(task, allowed);
        }
        return means.tasks().done(task, now) && carryOut(task, round.get(), network, now);
    }

    private boolean putOff(DueTask task, Instant until) {
        means.tasks().postpone(task, until);
        means.alarm().set(task.putOff(until));
        return false;
    }

    private boolean carryOut(DueTask task, Round round, Network network, Instant now) {
        int written = switch (task.kind()) {
            case REMIND -> remind(task, round, now);
            case WARN, WARN_OTHERS -> means.reminding().warn(round, task, now);
            case CHASE -> means.reminding().chase(round, task, now);
            case DUTY -> round.isOpen(now) ? means.passingOn().passOn(round, now) : 0;
            case DEADLINE -> tellSecretariat(task, network, now);
        };
        means.audit()
                .add(new Audit.Entry(now, "raadslag", task.wave(), round.id().value(), "written=" + written));
        return true;
    }

    /** With the last reminder the deputy of whoever has stayed silent is asked as well. */
    private int remind(DueTask task, Round round, Instant now) {
        int written = means.reminding().remind(round, task, now);
        if (!task.anyHour() && isLast(task)) {
            means.passingOn().askDeputies(round, task, now);
        }
        return written;
    }

    private boolean isLast(DueTask reminder) {
        return means.tasks().pending(reminder.round()).stream()
                .filter(task -> task.kind() == DueTask.Kind.REMIND)
                .noneMatch(task -> Objects.equals(task.municipality(), reminder.municipality()));
    }

    private int tellSecretariat(DueTask task, Network network, Instant now) {
        return (int) means.contacts().secretariatOf(network, DanishTime.at(now).toLocalDate()).stream()
                .filter(member -> means.outbox().put(deadlinePassed(task, member, now)))
                .count();
    }

    private static Dispatch deadlinePassed(DueTask task, Person member, Instant now) {
        return new Dispatch(
                "deadline:" + task.round() + ":" + task.wave() + ":" + member.id(),
                member.id(),
                null,
                new Intent.DeadlinePassed(task.round().value()),
                Dispatch.Urgency.BULK,
                now);
    }
}
