package dk.raadslag.scheduler.reminder;

import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** No round is known, so a due task is done by striking it off. */
final class NoRounds implements Rounds {

    @Override
    public void add(Round round) {
        throw new UnsupportedOperationException("no rounds here");
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return Optional.empty();
    }

    @Override
    public List<Round> of(NetworkId network) {
        return List.of();
    }

    @Override
    public List<Round> of(MeetingId meeting) {
        return List.of();
    }

    @Override
    public Optional<Round> hold(RoundId id) {
        return Optional.empty();
    }

    @Override
    public void change(Round round) {
        throw new UnsupportedOperationException("no rounds here");
    }

    @Override
    public boolean close(RoundId id, Instant at) {
        return false;
    }
}
