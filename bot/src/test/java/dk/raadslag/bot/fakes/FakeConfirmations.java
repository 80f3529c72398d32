package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class FakeConfirmations implements Confirmations, Remembered {
    private final Set<String> begun = new HashSet<>();
    private Map<Who, Confirmation> known = new LinkedHashMap<>();

    private record Who(NetworkId network, PersonId person) {}

    @Override
    public boolean begin(NetworkId network, LocalDate dueOn, Instant at) {
        return begun.add(network + " " + dueOn);
    }

    @Override
    public void asked(NetworkId network, PersonId person, Instant at) {
        Confirmation before = before(network, person);
        known.put(new Who(network, person), new Confirmation(person, at, before.answeredAt(), before.answer()));
    }

    @Override
    public void answered(NetworkId network, PersonId person, Confirmation.Answer answer, Instant at) {
        known.put(
                new Who(network, person),
                new Confirmation(person, before(network, person).askedAt(), at, answer));
    }

    @Override
    public List<Confirmation> of(NetworkId network) {
        return known.entrySet().stream()
                .filter(one -> one.getKey().network().equals(network))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Runnable snapshot() {
        Map<Who, Confirmation> before = new LinkedHashMap<>(known);
        return () -> known = before;
    }

    private Confirmation before(NetworkId network, PersonId person) {
        return known.getOrDefault(new Who(network, person), new Confirmation(person, null, null, null));
    }
}
