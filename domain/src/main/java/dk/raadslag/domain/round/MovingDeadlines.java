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

/** Moves a round's deadline for everybody, or gives one municipality more time. */
public final class MovingDeadlines {
    private final UnitOfWork unitOfWork;
    private final Rounds rounds;
    private final RoundTimetable timetable;
    private final TellingAsked telling;
    private final Audit audit;

    /** Needs everything a move writes to. */
    public MovingDeadlines(
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
     * @param municipality who is given more time, or null for everybody
     * @param pace when those missing are reminded, seen from the new deadline
     */
    public record Move(RoundId round, @Nullable MunicipalityCode municipality, Deadline to, Pace pace, PersonId by) {}

    /** The round as it is now, or why nothing was changed. */
    public sealed interface Outcome permits Moved, Refused {}

    /** It has been moved; {@code told} people were written to. */
    public record Moved(Round round, int told) implements Outcome {}

    /** Why a deadline cannot be moved; says so in words. */
    public sealed interface Refused extends Outcome, Phrase {}

    /** The round takes no answers any more. */
    public record RoundHasEnded(String id, String title, boolean calledOff) implements Refused {}

    /** The new deadline has passed already. */
    public record NewDeadlineHasPassed(Deadline deadline) implements Refused {}

    /** The new deadline is the present one. */
    public record DeadlineStandsAlready(Deadline deadline) implements Refused {}

    /** A municipality would not get more time than it has. */
    public record NotMoreTime(Deadline deadline) implements Refused {}

    /** Tells why a move is refused; empty when it may be made now. */
    public Optional<Refused> refusal(Round round, Move move, Instant now) {
        MunicipalityCode municipality = move.municipality();
        if (round.isEnded() || (municipality == null && !round.isOpen(now))) {
            return Optional.of(new RoundHasEnded(round.id().value(), round.title(), round.isCalledOff()));
        }
        if (move.to().passed(now)) {
            return Optional.of(new NewDeadlineHasPassed(move.to()));
        }
        if (municipality == null) {
            return move.to().equals(round.deadline())
                    ? Optional.of(new DeadlineStandsAlready(move.to()))
                    : Optional.empty();
        }
        Deadline present = round.deadlineOf(municipality);
        return move.to().compareTo(present) <= 0 ? Optional.of(new NotMoreTime(present)) : Optional.empty();
    }

    /** Makes a move: cards already sent show the new deadline, and these municipalities are told once. */
    public Outcome move(Move move, Set<MunicipalityCode> told, Instant now) {
        return unitOfWork.run(() -> {
            Round before = rounds.hold(move.round()).orElseThrow();
            return refusal(before, move, now).<Outcome>map(no -> no).orElseGet(() -> make(move, before, told, now));
        });
    }

    private Moved make(Move move, Round before, Set<MunicipalityCode> told, Instant now) {
        MunicipalityCode municipality = move.municipality();
        Round after = municipality == null ? before.moved(move.to()) : before.extended(municipality, move.to());
        rounds.change(after);
        timetable.redraw(after, move.pace(), now);
        telling.refresh(after, municipality == null ? Set.copyOf(after.asked()) : Set.of(municipality), now);
        int people = telling.tell(after, Intent.News.What.DEADLINE_MOVED, told, now);
        audit.add(new Audit.Entry(
                now,
                move.by().toString(),
                municipality == null ? "deadline-moved" : "deadline-extended",
                after.id().value(),
                (municipality == null ? "" : "municipality=" + municipality + " ")
                        + "until="
                        + move.to().at() + " told=" + people));
        return new Moved(after, people);
    }
}
