package dk.raadslag.bot.fakes;

import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.Decisions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class FakeDecisions implements Decisions, Remembered {
    private Map<String, Decision> kept = new LinkedHashMap<>();

    @Override
    public Optional<Decision> about(String subject) {
        return Optional.ofNullable(kept.get(subject));
    }

    @Override
    public void keep(Decision decision) {
        kept.put(decision.subject(), decision);
    }

    @Override
    public Runnable snapshot() {
        Map<String, Decision> before = new LinkedHashMap<>(kept);
        return () -> kept = before;
    }
}
