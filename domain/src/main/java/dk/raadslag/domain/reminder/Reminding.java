package dk.raadslag.domain.reminder;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reminds exactly those who are still missing, once a wave. */
public final class Reminding {

    /** How the waves after the deadline are named. */
    static final String CHASE = "chase-";

    private static final Set<MunicipalityStanding.Status> SILENT =
            EnumSet.of(MunicipalityStanding.Status.SILENT, MunicipalityStanding.Status.DRAFT);

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

    /** Returns who would be reminded now: nobody whose deadline has passed. */
    public List<Recipient> missing(Round round, Instant now) {
        List<Contribution> said = contributions.to(round.id());
        Standing standing = Standing.of(round, said);
        return answering(round, said, now, code -> round.isOpen(now, code) && lacksReply(standing, code));
    }

    /** Returns who would be written to now though the deadline has passed: where nothing has come that could be used. */
    List<Recipient> silent(Round round, Instant now) {
        List<Contribution> said = contributions.to(round.id());
        Standing standing = Standing.of(round, said);
        return round.isEnded() || !round.kind().chases() || round.kind().gathers()
                ? List.of()
                : answering(round, said, now, code -> round.deadlineOf(code).passed(now) && isSilent(standing, code));
    }

    private List<Recipient> answering(
            Round round, List<Contribution> said, Instant now, Predicate<MunicipalityCode> whose) {
        DutyRoster roster =
                new DutyRoster(contacts.of(round.network()), DanishTime.at(now).toLocalDate());
        return ledger.of(round.id()).stream()
                .map(LedgerLine::recipient)
                .filter(one -> whose.test(one.municipality()))
                .filter(one -> answers(one, round, roster))
                .filter(one -> one.role() != Role.DEPUTY || standsIn(one, round, roster))
                .filter(one -> one.role() != Role.SUBJECT_CONTACT || !hasContributed(said, one.person()))
                .toList();
    }

    /** A deputy who was asked is let go when the primary contact is back. */
    private static boolean standsIn(Recipient deputy, Round round, DutyRoster roster) {
        return round.kind().binds()
                || roster.answering(deputy.municipality()).stream()
                        .anyMatch(duty -> duty.contact().person().id().equals(deputy.person()));
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
        List<PersonId> reminded = task.kind() == DueTask.Kind.WARN_OTHERS
                ? missing(round, now).stream().map(Recipient::person).toList()
                : List.of();
        return (int) concerned(round, now)
                .filter(unsent -> concerns(task, round, unsent.municipality()))
                .flatMap(unsent -> unsent.people().stream())
                .filter(person -> !reminded.contains(person))
                .filter(person -> write(round, task, warning(task, person, now), now))
                .count();
    }

    /** Returns whom something unsent in a round concerns, in the municipalities that may still answer. */
    public List<PersonId> warned(Round round, Instant now) {
        return concerned(round, now).flatMap(unsent -> unsent.people().stream()).toList();
    }

    private Stream<UnsentWords> concerned(Round round, Instant now) {
        DutyRoster roster =
                new DutyRoster(contacts.of(round.network()), DanishTime.at(now).toLocalDate());
        return Standing.of(round, contributions.to(round.id())).municipalities().stream()
                .filter(standing -> round.isOpen(now, standing.municipality()))
                .map(standing -> UnsentWords.of(standing, roster, round.kind()));
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

    /** Tells whether this person is still to be reminded, asked again when a reminder is about to be sent. */
    public boolean isStillMissing(Round round, PersonId person, Instant now) {
        return missing(round, now).stream().anyMatch(one -> one.person().equals(person));
    }

    /** The same of somebody whose deadline has passed. */
    boolean isStillSilent(Round round, PersonId person, Instant now) {
        return silent(round, now).stream().anyMatch(one -> one.person().equals(person));
    }

    /** Returns the outbox key of a reminder to this person. */
    public static String key(Intent.Reminder reminder, PersonId person) {
        return "reminder:" + reminder.round() + ":" + reminder.wave() + ":" + person;
    }

    private static Dispatch reminder(Round round, String wave, PersonId person, Instant now) {
        Intent.Reminder intent = new Intent.Reminder(round.id().value(), wave);
        return new Dispatch(key(intent, person), person, null, intent, Dispatch.Urgency.BULK, now);
    }

    /** A copy is no question: where a municipality is to be bound, only those who can do it are reminded. */
    private static boolean answers(Recipient one, Round round, DutyRoster roster) {
        return round.kind().binds()
                ? roster.approving(one.municipality()).stream()
                        .anyMatch(duty -> duty.contact().person().id().equals(one.person()))
                : roster.isOnDuty(one.person(), one.municipality());
    }

    /** Whoever has said something in a round in which silence is consent is not asked again. */
    private static boolean lacksReply(Standing standing, MunicipalityCode municipality) {
        boolean chases = standing.round().kind().chases();
        return standing.of(municipality)
                .filter(one -> chases ? !one.unanswered().isEmpty() : !one.hasSaidAnything())
                .isPresent();
    }

    private static boolean isSilent(Standing standing, MunicipalityCode municipality) {
        return standing.of(municipality)
                .filter(one -> SILENT.contains(one.status()))
                .isPresent();
    }

    private static boolean hasContributed(List<Contribution> said, PersonId person) {
        return said.stream().anyMatch(one -> one.person().equals(person) && one.stage() != Stage.DRAFT);
    }
}
