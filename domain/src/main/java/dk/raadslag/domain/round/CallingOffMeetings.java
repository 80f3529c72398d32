package dk.raadslag.domain.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calls a meeting off, and the rounds that are open for it where nobody needs to answer any more. */
public final class CallingOffMeetings {
    private final UnitOfWork unitOfWork;
    private final Meetings meetings;
    private final Rounds rounds;
    private final CallingOffRounds callingOff;
    private final Audit audit;

    /** Needs everything calling off writes to. */
    public CallingOffMeetings(
            UnitOfWork unitOfWork, Meetings meetings, Rounds rounds, CallingOffRounds callingOff, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.meetings = meetings;
        this.rounds = rounds;
        this.callingOff = callingOff;
        this.audit = audit;
    }

    /** What was called off with the meeting; {@code told} people were written to. */
    public record CalledOff(Meeting meeting, List<RoundId> rounds, int told) {
        /** Copies the list. */
        public CalledOff {
            rounds = List.copyOf(rounds);
        }
    }

    /** Returns the rounds of a meeting that still take answers. */
    public List<Round> open(MeetingId meeting, Instant now) {
        return rounds.of(meeting).stream().filter(round -> round.isOpen(now)).toList();
    }

    /** Calls a meeting off, with its open rounds or without; empty, changing nothing, when it had been before. */
    public Optional<CalledOff> callOff(MeetingId id, boolean withRounds, PersonId by, Instant now) {
        return unitOfWork.run(() -> meetings.find(id)
                .filter(meeting -> !meeting.isCalledOff())
                .map(meeting -> callOff(meeting, withRounds ? open(id, now) : List.of(), by, now)));
    }

    private CalledOff callOff(Meeting meeting, List<Round> open, PersonId by, Instant now) {
        Meeting after = meeting.calledOff(now);
        meetings.change(after);
        int told = open.stream()
                .mapToInt(round -> callingOff.callOff(round.id(), by, now).orElse(0))
                .sum();
        audit.add(new Audit.Entry(
                now,
                by.toString(),
                "meeting-called-off",
                meeting.id().value(),
                "rounds=" + open.size() + " told=" + told));
        return new CalledOff(after, open.stream().map(Round::id).toList(), told);
    }
}
