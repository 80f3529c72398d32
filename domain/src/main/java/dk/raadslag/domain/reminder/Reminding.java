package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reminds exactly those who are still missing, once a wave. */
public final class Reminding {

    /** How the waves after the deadline are named. */
    static final String CHASE = "chase-";

    private final Ledger ledger;
    private final Contributions contributions;
    private final Contacts contacts;
    private final Nudging nudging;

    /** Needs who was asked, what was answered, who is on duty, and how to write without being a nuisance. */
    public Reminding(Ledger ledger, Contributions contributions, Contacts contacts, Nudging nudging) {
        this.ledger = ledger;
        this.contributions = contributions;
        this.contacts = contacts;
        this.nudging = nudging;
    }

    /** Returns what a round wants of whom now. */
    Wanting wanting(Round round, Instant now) {
        List<Contribution> said = contributions.to(round.id());
        LocalDate today = DanishTime.at(now).toLocalDate();
        DutyRoster roster = new DutyRoster(contacts.of(round.network()), today);
        return new Wanting(round, ledger.of(round.id()), said, Standing.of(round, said), roster, now);
    }

    /** Returns who would be reminded now: nobody whose deadline has passed. */
    public List<Recipient> missing(Round round, Instant now) {
        return wanting(round, now).missing();
    }

    /** Returns who would be written to now though the deadline has passed. */
    List<Recipient> silent(Round round, Instant now) {
        return wanting(round, now).silent();
    }

    /**
     * Writes a reminder to each of them at once and returns how many were written: none to who has had enough, and none in a
     * wave that has been written.
     */
    public int remind(Round round, String wave, Instant now) {
        return (int) missing(round, now).stream()
                .filter(one -> nudging.send(round, reminder(round, wave, one.person(), now), now))
                .count();
    }

    /** Writes once more, each by itself, to those whom a task concerns who have stayed silent; returns how many are told. */
    public int chase(Round round, DueTask task, Instant now) {
        return (int) silent(round, now).stream()
                .filter(one -> concerns(task, round, one.municipality()))
                .filter(one -> nudging.send(round, reminder(round, task.wave(), one.person(), now), now))
                .count();
    }

    /** Tells whether a message, by its key, is one that is written after the deadline. */
    public static boolean isChase(String message) {
        return message.contains(":" + CHASE);
    }

    /** Tells whether somebody has been reminded so often lately, of whatever round, that they are to be left alone. */
    public boolean hasHadEnough(PersonId person, Instant now) {
        return nudging.hasHadEnough(person, now);
    }

    /** Returns the rounds a message was written for, where there is more to it than the round it names. */
    public List<RoundId> toldBy(String message) {
        return nudging.toldBy(message);
    }

    /**
     * Reminds those missing whom a task concerns: of the municipality whose deadline it follows, else of all that have none of
     * their own. Returns how many are told.
     */
    public int remind(Round round, DueTask task, Instant now) {
        return (int) missing(round, now).stream()
                .filter(one -> concerns(task, round, one.municipality()))
                .filter(one -> write(round, task, reminder(round, task.wave(), one.person(), now), now))
                .count();
    }

    private boolean write(Round round, DueTask task, Dispatch reminder, Instant now) {
        return task.anyHour() ? nudging.rehearse(reminder) : nudging.gather(round, reminder, now);
    }

    /** Tells whether a municipality is reminded by this task: by its own where it has one, else by the common one. */
    static boolean concerns(DueTask task, Round round, MunicipalityCode municipality) {
        return task.municipality() == null
                ? !round.changes().extensions().containsKey(municipality)
                : task.municipality().equals(municipality);
    }

    /** Warns everybody concerned by something unsent of those the task is about, and returns how many were written to. */
    public int warn(Round round, DueTask task, Instant now) {
        Wanting wanting = wanting(round, now);
        List<PersonId> reminded = task.kind() == DueTask.Kind.WARN_OTHERS
                ? wanting.missing().stream().map(Recipient::person).toList()
                : List.of();
        return (int) wanting.unsent()
                .filter(unsent -> concerns(task, round, unsent.municipality()))
                .flatMap(unsent -> unsent.people().stream())
                .filter(person -> !reminded.contains(person))
                .filter(person -> write(round, task, warning(task, person, now), now))
                .count();
    }

    private static Dispatch warning(DueTask task, PersonId person, Instant now) {
        return new Dispatch(
                "unsent:" + task.round() + ":" + task.wave() + ":" + person,
                person,
                null,
                new Intent.UnsentWarning(task.round().value()),
                Dispatch.Urgency.BULK,
                now);
    }

    /** Returns the outbox key of a reminder to this person. */
    public static String key(Intent.Reminder reminder, PersonId person) {
        return "reminder:" + reminder.round() + ":" + reminder.wave() + ":" + person;
    }

    private static Dispatch reminder(Round round, String wave, PersonId person, Instant now) {
        Intent.Reminder intent = new Intent.Reminder(round.id().value(), wave);
        return new Dispatch(key(intent, person), person, null, intent, Dispatch.Urgency.BULK, now);
    }
}
