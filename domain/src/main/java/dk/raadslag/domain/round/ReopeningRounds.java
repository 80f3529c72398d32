package dk.raadslag.domain.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a round take answers in time again. */
public final class ReopeningRounds {
    private final UnitOfWork unitOfWork;
    private final Rounds rounds;
    private final RoundTimetable timetable;
    private final TellingAsked telling;
    private final Audit audit;

    /** Needs everything a reopening writes to. */
    public ReopeningRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.rounds = rounds;
        this.timetable = timetable;
        this.telling = telling;
        this.audit = audit;
    }

    /**
     * What the secretariat wants.
     *
     * @param until the new deadline, or null to keep the old one
     */
    public record Reopening(RoundId round, @Nullable Deadline until, Pace pace, PersonId by) {}

    /** The round as it is now, or why it was not reopened. */
    public sealed interface Outcome permits Reopened, Refused {}

    /** It takes answers again; {@code told} people were written to. */
    public record Reopened(Round round, int told) implements Outcome {}

    /** Why a round cannot be reopened; says so in words. */
    public sealed interface Refused extends Outcome, Phrase {}

    /** It takes answers already. */
    public record RoundIsOpen(String id, String title, Deadline deadline) implements Refused {}

    /** The old deadline has passed, so a new one must be named. */
    public record NewDeadlineNeeded(String id, Deadline deadline) implements Refused {}

    /** The new deadline has passed already. */
    public record ReopenedTooLate(Deadline deadline) implements Refused {}

    /** Tells why a reopening is refused; empty when it may be done now. */
    public Optional<Refused> refusal(Round round, Reopening wanted, Instant now) {
        if (round.isOpen(now)) {
            return Optional.of(new RoundIsOpen(round.id().value(), round.title(), round.deadline()));
        }
        Deadline until = wanted.until();
        if (until == null) {
            return round.deadline().passed(now)
                    ? Optional.of(new NewDeadlineNeeded(round.id().value(), round.deadline()))
                    : Optional.empty();
        }
        return until.passed(now) ? Optional.of(new ReopenedTooLate(until)) : Optional.empty();
    }

    /** Reopens a round, tells these municipalities, and lets every card show it. */
    public Outcome reopen(Reopening wanted, Set<MunicipalityCode> told, Instant now) {
        return unitOfWork.run(() -> {
            Round before = rounds.hold(wanted.round()).orElseThrow();
            return refusal(before, wanted, now)
                    .<Outcome>map(no -> no)
                    .orElseGet(() -> reopened(wanted, before, told, now));
        });
    }

    private Reopened reopened(Reopening wanted, Round before, Set<MunicipalityCode> told, Instant now) {
        Deadline until = wanted.until();
        Round after = until == null ? before.reopened() : before.reopened().moved(until);
        rounds.change(after);
        timetable.redraw(after, wanted.pace(), now);
        telling.refresh(after, Set.copyOf(after.asked()), now);
        int people = telling.tell(after, Intent.News.What.REOPENED, told, now);
        audit.add(new Audit.Entry(
                now,
                wanted.by().toString(),
                "round-reopened",
                after.id().value(),
                "until=" + after.deadline().at() + " told=" + people));
        return new Reopened(after, people);
    }
}
