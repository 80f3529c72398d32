package dk.raadslag.bot.fakes;

import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class FakeAddresses implements Addresses, Remembered {
    private Map<PersonId, ChatAddress> known = new LinkedHashMap<>();
    private Map<PersonId, Instant> since = new LinkedHashMap<>();

    @Override
    public Optional<ChatAddress> of(PersonId person) {
        return Optional.ofNullable(known.get(person));
    }

    @Override
    public void remember(PersonId person, ChatAddress address, Instant at) {
        Instant earlier = since.get(person);
        if (earlier == null || !earlier.isAfter(at)) {
            known.put(person, address);
            since.put(person, at);
        }
    }

    @Override
    public void forget(PersonId person) {
        known.remove(person);
        since.remove(person);
    }

    @Override
    public Runnable snapshot() {
        Map<PersonId, ChatAddress> knownBefore = new LinkedHashMap<>(known);
        Map<PersonId, Instant> sinceBefore = new LinkedHashMap<>(since);
        return () -> {
            known = knownBefore;
            since = sinceBefore;
        };
    }
}
