package dk.raadslag.domain.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a meeting another day or time; its rounds go by the new date, and those asked in open ones are told. */
public final class MovingMeetings {
    private final UnitOfWork unitOfWork;
    private final Meetings meetings;
    private final Rounds rounds;
    private final TellingAsked telling;
    private final Audit audit;

    /** Needs everything a move writes to. */
    public MovingMeetings(UnitOfWork unitOfWork, Meetings meetings, Rounds rounds, TellingAsked telling, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.meetings = meetings;
        this.rounds = rounds;
        this.telling = telling;
        this.audit = audit;
    }

    /** What the secretariat wants; {@code title} is what the meeting's rounds are called then. */
    public record Move(MeetingId meeting, LocalDate date, LocalTime time, String title, PersonId by) {}

    /** What came of it. */
    public sealed interface Outcome permits Moved, Refused {}

    /** It has been moved; {@code told} people were written to. */
    public record Moved(Meeting meeting, int told) implements Outcome {}

    /** Why a meeting cannot be moved; says so in words. */
    public sealed interface Refused extends Outcome, Phrase {}

    /** It will not be held at all. */
    public record MovedMeetingIsOff(int number, LocalDate date) implements Refused {}

    /** It has been held. */
    public record MeetingIsOver(int number, LocalDate date) implements Refused {}

    /** The new day has passed already. */
    public record NewDateHasPassed(LocalDate date) implements Refused {}

    /** The meeting is then already. */
    public record NothingMoves(LocalDate date, LocalTime time) implements Refused {}

    /** The forum meets that day already. */
    public record DateIsTaken(int number, LocalDate date, boolean calledOff) implements Refused {}

    /** Tells why a move is refused; empty when it may be made now. */
    public Optional<Refused> refusal(Meeting meeting, Move move, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        if (meeting.isCalledOff()) {
            return Optional.of(new MovedMeetingIsOff(meeting.number(), meeting.date()));
        }
        if (meeting.date().isBefore(today)) {
            return Optional.of(new MeetingIsOver(meeting.number(), meeting.date()));
        }
        if (move.date().isBefore(today)) {
            return Optional.of(new NewDateHasPassed(move.date()));
        }
        return meeting.date().equals(move.date()) ? sameDay(meeting, move) : taken(meeting, move.date());
    }

    /** Makes a move. */
    public Outcome move(Move move, Instant now) {
        return unitOfWork.run(() -> {
            Meeting before = meetings.find(move.meeting()).orElseThrow();
            return refusal(before, move, now).<Outcome>map(no -> no).orElseGet(() -> make(move, before, now));
        });
    }

    private static Optional<Refused> sameDay(Meeting meeting, Move move) {
        return meeting.time().equals(move.time())
                ? Optional.of(new NothingMoves(meeting.date(), meeting.time()))
                : Optional.empty();
    }

    private Optional<Refused> taken(Meeting meeting, LocalDate day) {
        return meetings.of(meeting.network()).stream()
                .filter(other ->
                        other.forum().equals(meeting.forum()) && other.date().equals(day))
                .findFirst()
                .map(other -> new DateIsTaken(other.number(), day, other.isCalledOff()));
    }

    private Moved make(Move move, Meeting before, Instant now) {
        Meeting after = before.confirmed(move.date(), move.time());
        meetings.change(after);
        List<Round> standing = rounds.of(after.id()).stream()
                .filter(round -> !round.isCalledOff())
                .toList();
        int told =
                standing.stream().mapToInt(round -> retitle(round, move, now)).sum();
        audit.add(new Audit.Entry(
                now,
                move.by().toString(),
                "meeting-moved",
                after.id().value(),
                "from=" + before.date() + " date=" + after.date() + " told=" + told));
        return new Moved(after, told);
    }

    private int retitle(Round known, Move move, Instant now) {
        Round after = rounds.hold(known.id()).orElseThrow().retitled(move.title());
        rounds.change(after);
        telling.refresh(after, Set.copyOf(after.asked()), now);
        return after.isOpen(now)
                ? telling.tell(after, Intent.News.What.MEETING_MOVED, Set.copyOf(after.asked()), now)
                : 0;
    }
}
