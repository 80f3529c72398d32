package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundTimetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Writes down when a round reminds and when its deadline passes, and sets one alarm for each. */
public final class DrawingTimetables implements RoundTimetable {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
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
    public void draw(Round round, Pace pace) {
        boolean anyHour = pace instanceof Pace.Rehearsal;
        List<Instant> reminders = reminders(round, pace);
        for (int wave = 1; wave <= reminders.size(); wave++) {
            set(new DueTask(round.id(), "remind-" + wave, DueTask.Kind.REMIND, reminders.get(wave - 1), anyHour));
        }
        Instant passed = round.deadline().instant().plusMillis(1);
        set(new DueTask(round.id(), "deadline", DueTask.Kind.DEADLINE, passed, true));
        drawDuty(round, round.openedAt());
    }

    @Override
    public void drawDuty(Round round, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        LocalDate last = round.deadline().at().toLocalDate();
        contacts.of(round.network()).stream()
                .flatMap(DrawingTimetables::turns)
                .filter(day -> day.isAfter(today) && !day.isAfter(last))
                .distinct()
                .forEach(day -> set(new DueTask(round.id(), "duty-" + day, DueTask.Kind.DUTY, start(day), false)));
    }

    /** The days on which somebody comes on duty or goes off it. */
    private static Stream<LocalDate> turns(ContactPerson contact) {
        return Stream.concat(
                contact.absences().stream()
                        .flatMap(absence ->
                                Stream.of(absence.from(), absence.until().plusDays(1))),
                contact.appointments().stream().flatMap(DrawingTimetables::turns));
    }

    private static Stream<LocalDate> turns(Appointment held) {
        LocalDate until = held.until();
        return Stream.concat(
                Stream.ofNullable(held.from()), until == null ? Stream.empty() : Stream.of(until.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atTime(START_OF_WORK).atZone(DanishTime.ZONE).toInstant();
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

    private List<Instant> reminders(Round round, Pace pace) {
        return (pace instanceof Pace.Rehearsal rehearsal ? exactly(round, rehearsal) : mornings(round, pace))
                .stream()
                        .filter(at -> at.isAfter(round.openedAt()))
                        .sorted()
                        .distinct()
                        .toList();
    }

    private static List<Instant> exactly(Round round, Pace.Rehearsal rehearsal) {
        return rehearsal.before().stream()
                .map(before -> round.deadline().instant().minus(before))
                .toList();
    }

    private List<Instant> mornings(Round round, Pace pace) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, network(round));
        return ((Pace.WorkingDays) pace)
                .before().stream()
                        .map(days -> calendar.before(round.deadline().at().toLocalDate(), days)
                                .atTime(MORNING)
                                .atZone(DanishTime.ZONE)
                                .toInstant())
                        .toList();
    }

    private Network network(Round round) {
        return networks.find(round.network())
                .orElseThrow(() -> new IllegalStateException("no network " + round.network() + " for " + round.id()));
    }
}
