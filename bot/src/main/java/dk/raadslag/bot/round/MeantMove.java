package dk.raadslag.bot.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.Round;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a typed /frist means at this moment; without a municipality it is for everybody. */
record MeantMove(Round round, @Nullable Municipality municipality, NewDeadline wanted, Pace pace) {

    MovingDeadlines.Move by(PersonId person) {
        return new MovingDeadlines.Move(round.id(), code(), wanted.deadline(), pace, person);
    }

    @Nullable
    MunicipalityCode code() {
        return municipality == null ? null : municipality.code();
    }

    Deadline present() {
        return municipality == null ? round.deadline() : round.deadlineOf(municipality.code());
    }

    /** Returns those of these municipalities whose deadline it is. */
    Set<MunicipalityCode> concerned(Set<MunicipalityCode> some) {
        MunicipalityCode only = code();
        return only == null ? some : some.contains(only) ? Set.of(only) : Set.of();
    }
}
