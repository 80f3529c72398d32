package dk.raadslag.bot.fakes;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.health.Doubt;
import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.health.Health;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class FakeDoubts implements Doubts, Remembered {
    private List<Doubt> open = new ArrayList<>();
    private Set<String> raised = new HashSet<>();
    private long numbers;

    @Override
    public Optional<Doubt> raise(NetworkId network, PersonId person, Health.Reason reason, Instant at) {
        if (!raised.add(network + " " + person + " " + DanishTime.at(at).toLocalDate())) {
            return Optional.empty();
        }
        Doubt doubt = new Doubt(++numbers, network, person, reason, at, null, null);
        open.add(doubt);
        return Optional.of(doubt);
    }

    @Override
    public List<Doubt> open(NetworkId network) {
        return open.stream().filter(one -> one.network().equals(network)).toList();
    }

    @Override
    public Optional<Doubt> open(long id) {
        return open.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public boolean answer(long id, Doubt.Answer answer, PersonId by, Instant at) {
        Optional<Doubt> known = open(id).filter(one -> one.answer() == null || one.answer() == Doubt.Answer.UNKNOWN);
        known.ifPresent(one -> open.set(
                open.indexOf(one),
                new Doubt(one.id(), one.network(), one.person(), one.reason(), one.raisedAt(), answer, by)));
        return known.isPresent();
    }

    @Override
    public void settle(long id, Instant at) {
        open.removeIf(one -> one.id() == id);
    }

    @Override
    public Runnable snapshot() {
        List<Doubt> before = new ArrayList<>(open);
        Set<String> raisedBefore = new HashSet<>(raised);
        return () -> {
            open = before;
            raised = raisedBefore;
        };
    }
}
