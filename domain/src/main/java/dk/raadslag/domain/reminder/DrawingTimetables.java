package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundTimetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down when a round reminds and when its deadline passes, and sets one alarm for each. */
public final class DrawingTimetables implements RoundTimetable {

    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

    private final Networks networks;
    private final Contacts contacts;
    private final PublicHolidays holidays;
    private final DueTasks tasks;
    private final Alarm alarm;

    /** Needs the calendar, who is on duty when, and where tasks and alarms are kept. */
    public DrawingTimetables(
            Networks networks, Contacts contacts, PublicHolidays holidays, DueTasks tasks, Alarm alarm) {
        this.networks = networks;
        this.contacts = contacts;
        this.holidays = holidays;
        this.tasks = tasks;
        this.alarm = alarm;
    }

    @Override
    public void draw(Round round, Pace wanted) {
        Pace pace = pace(round, wanted);
        List<Wave> reminders = reminders(round, round.deadline(), pace, round.openedAt());
        for (int wave = 1; wave <= reminders.size(); wave++) {
            set(reminders.get(wave - 1).task(round, "remind-" + wave, null));
        }
        warning(round, null, pace, round.openedAt()).ifPresent(this::set);
        chase(round, null, pace, round.openedAt()).ifPresent(this::set);
        set(new DueTask(round.id(), "deadline", DueTask.Kind.DEADLINE, passed(round.deadline()), true));
        drawDuty(round, round.openedAt());
    }

    @Override
    public void redraw(Round round, Pace wanted, Instant now) {
        Pace pace = pace(round, wanted);
        clear(round.id());
        redraw(round, null, pace, now);
        round.changes().extensions().keySet().forEach(municipality -> redraw(round, municipality, pace, now));
        drawDuty(round, now);
    }

    /** A wave happens once, so its name tells the moment: what has happened then does not happen again. */
    private void redraw(Round round, @Nullable MunicipalityCode municipality, Pace pace, Instant now) {
        Deadline deadline = round.deadlineOf(municipality);
        chase(round, municipality, pace, now).ifPresent(this::set);
        if (deadline.passed(now)) {
            return;
        }
        String whose = municipality == null ? "" : "-" + municipality;
        reminders(round, deadline, pace, now)
                .forEach(wave -> set(wave.task(round, "remind-" + DanishTime.at(wave.at()) + whose, municipality)));
        warning(round, municipality, pace, now).ifPresent(this::set);
        set(new DueTask(
                round.id(),
                "deadline-" + deadline.at() + whose,
                DueTask.Kind.DEADLINE,
                passed(deadline),
                true,
                municipality));
    }

    @Override
    public void drawDuty(Round round, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        LocalDate last = round.lastDeadline().at().toLocalDate();
        contacts.of(round.network()).stream()
                .flatMap(DutyTurns::of)
                .filter(day -> day.isAfter(today) && !day.isAfter(last))
                .distinct()
                .forEach(day -> set(new DueTask(round.id(), "duty-" + day, DueTask.Kind.DUTY, start(day), false)));
    }

    private static Instant start(LocalDate day) {
        return day.atTime(START_OF_WORK).atZone(DanishTime.ZONE).toInstant();
    }

    /** Where silence is consent nobody is chased: they hear once more, just before the deadline. */
    private static Pace pace(Round round, Pace wanted) {
        if (round.kind().chases()) {
            return wanted;
        }
        return wanted instanceof Pace.Rehearsal rehearsal
                ? new Pace.Rehearsal(
                        rehearsal.before().stream().sorted().limit(1).toList())
                : new Pace.WorkingDays(List.of(1));
    }

    /** The working day before the deadline; a rehearsal has none, and where nobody is chased the last word says it. */
    private Optional<DueTask> warning(Round round, @Nullable MunicipalityCode municipality, Pace pace, Instant after) {
        Deadline deadline = round.deadlineOf(municipality);
        Instant at = Mornings.before(deadline, 1, new WorkingCalendar(holidays, network(round)));
        DueTask.Kind kind = reminders(round, deadline, pace, after).stream()
                        .anyMatch(wave -> wave.at().equals(at))
                ? DueTask.Kind.WARN_OTHERS
                : DueTask.Kind.WARN;
        String wave = "unsent-" + DanishTime.at(at) + (municipality == null ? "" : "-" + municipality);
        return Optional.of(new DueTask(round.id(), wave, kind, at, false, municipality, 1))
                .filter(task -> round.kind().chases() && !anyHour(pace) && at.isAfter(after));
    }

    /** After the deadline those who have stayed silent hear once more, where the plan says so. */
    private Optional<DueTask> chase(Round round, @Nullable MunicipalityCode municipality, Pace pace, Instant after) {
        Integer days = pace instanceof Pace.WorkingDays counted ? counted.after() : null;
        if (days == null || round.kind().gathers()) {
            return Optional.empty();
        }
        Deadline deadline = round.deadlineOf(municipality);
        Instant at = Mornings.before(deadline, -days, new WorkingCalendar(holidays, network(round)));
        String wave = Reminding.CHASE + DanishTime.at(at) + (municipality == null ? "" : "-" + municipality);
        return Optional.of(new DueTask(round.id(), wave, DueTask.Kind.CHASE, at, false, municipality, -days))
                .filter(task -> at.isAfter(after));
    }

    private static boolean anyHour(Pace pace) {
        return pace instanceof Pace.Rehearsal;
    }

    private static Instant passed(Deadline deadline) {
        return deadline.instant().plusMillis(1);
    }

    @Override
    public void clear(RoundId round) {
        tasks.cancel(round);
        alarm.remove(round);
    }

    private void set(DueTask task) {
        tasks.add(task);
        alarm.set(task);
    }

    private List<Wave> reminders(Round round, Deadline deadline, Pace pace, Instant after) {
        return (pace instanceof Pace.Rehearsal rehearsal
                        ? exactly(deadline, rehearsal)
                        : mornings(deadline, (Pace.WorkingDays) pace, network(round)))
                .filter(wave -> wave.at().isAfter(after))
                .sorted(Comparator.comparing(Wave::at))
                .distinct()
                .toList();
    }

    private static Stream<Wave> exactly(Deadline deadline, Pace.Rehearsal rehearsal) {
        return rehearsal.before().stream()
                .map(before -> new Wave(deadline.instant().minus(before), null));
    }

    private Stream<Wave> mornings(Deadline deadline, Pace.WorkingDays pace, Network network) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        return pace.before().stream().map(days -> new Wave(Mornings.before(deadline, days, calendar), days));
    }

    /** The moment of a reminder; {@code days} is null in a rehearsal, where it may come at any hour. */
    private record Wave(Instant at, @Nullable Integer days) {
        private DueTask task(Round round, String name, @Nullable MunicipalityCode municipality) {
            return new DueTask(round.id(), name, DueTask.Kind.REMIND, at, days == null, municipality, days);
        }
    }

    private Network network(Round round) {
        return networks.find(round.network())
                .orElseThrow(() -> new IllegalStateException("no network " + round.network() + " for " + round.id()));
    }
}
