package dk.raadslag.domain.round;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;

/** Calls a round off: nobody is asked, reminded or chased any more, and what was answered is kept. */
public final class CallingOffRounds {
    private final UnitOfWork unitOfWork;
    private final Rounds rounds;
    private final RoundTimetable timetable;
    private final TellingAsked telling;
    private final Audit audit;

    /** Needs everything that calling off writes to. */
    public CallingOffRounds(
            UnitOfWork unitOfWork, Rounds rounds, RoundTimetable timetable, TellingAsked telling, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.rounds = rounds;
        this.timetable = timetable;
        this.telling = telling;
        this.audit = audit;
    }

    /** Calls a round off and returns how many people were told; empty, changing nothing, when it had been before. */
    public OptionalInt callOff(RoundId id, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            Round before = rounds.hold(id).orElseThrow();
            return before.isCalledOff() ? OptionalInt.empty() : OptionalInt.of(callOff(before, by, now));
        });
    }

    private int callOff(Round before, PersonId by, Instant now) {
        Round after = before.calledOff(now);
        rounds.change(after);
        timetable.clear(after.id());
        telling.refresh(after, Set.copyOf(after.asked()), now);
        int told = telling.tell(after, Intent.News.What.CALLED_OFF, Set.copyOf(after.asked()), now);
        audit.add(new Audit.Entry(
                now, by.toString(), "round-called-off", after.id().value(), "told=" + told));
        return told;
    }
}
