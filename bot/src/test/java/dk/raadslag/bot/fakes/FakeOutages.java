package dk.raadslag.bot.fakes;

import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.delivery.Outages;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class FakeOutages implements Outages {
    private final Map<String, Outage> standing = new LinkedHashMap<>();

    @Override
    public List<Outage> all() {
        return List.copyOf(standing.values());
    }

    @Override
    public boolean begin(Outage outage) {
        return standing.putIfAbsent(outage.tenant(), outage) == null;
    }

    @Override
    public void tryAgain(String tenant, Instant at) {
        standing.computeIfPresent(tenant, (name, one) -> new Outage(name, one.since(), at));
    }

    @Override
    public Optional<Outage> end(String tenant) {
        return Optional.ofNullable(standing.remove(tenant));
    }
}
