package dk.raadslag.bot.fakes;

import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

public final class FakeRounds implements Rounds, Remembered {
    private List<Round> rounds = new ArrayList<>();

    @Override
    public void add(Round round) {
        rounds.add(round);
    }

    @Override
    public Optional<Round> find(RoundId id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    @Override
    public List<Round> of(NetworkId network) {
        List<Round> newestFirst = new ArrayList<>(
                rounds.stream().filter(round -> round.network().equals(network)).toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public List<Round> of(MeetingId meeting) {
        return rounds.stream().filter(round -> meeting.equals(round.meeting())).toList();
    }

    @Override
    public boolean close(RoundId id, Instant at) {
        Round open = find(id).orElseThrow();
        if (open.closedAt() != null) {
            return false;
        }
        rounds.set(rounds.indexOf(open), open.closed(at));
        return true;
    }

    @Override
    public Optional<Round> hold(RoundId id) {
        return find(id);
    }

    @Override
    public void change(Round round) {
        rounds.replaceAll(one -> one.id().equals(round.id()) ? round : one);
    }

    @Override
    public Runnable snapshot() {
        List<Round> before = new ArrayList<>(rounds);
        return () -> rounds = before;
    }
}
