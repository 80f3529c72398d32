package dk.raadslag.domain.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Set;

/** Ends a round before its deadline, at the secretariat's word. */
public final class ClosingRounds {

    private final UnitOfWork unitOfWork;
    private final Rounds rounds;
    private final RoundTimetable timetable;
    private final TellingAsked telling;
    private final Audit audit;

    /** Needs everything an ending writes to. */
    public ClosingRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.rounds = rounds;
        this.timetable = timetable;
        this.telling = telling;
        this.audit = audit;
    }

    /** Ends the round now; returns false, changing nothing, when it was not open any more. */
    public boolean close(Round round, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            Round held = rounds.hold(round.id()).orElseThrow();
            if (!held.isOpen(now) || !rounds.close(round.id(), now)) {
                return false;
            }
            timetable.clear(round.id());
            telling.refresh(rounds.find(round.id()).orElseThrow(), Set.copyOf(held.asked()), now);
            audit.add(new Audit.Entry(
                    now, by.toString(), "round-closed", round.id().value(), ""));
            return true;
        });
    }
}
