package dk.raadslag.bot.delivery;

import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses that are forgotten when the test is over. */
final class InMemoryAddresses implements Addresses {

    private final Map<PersonId, ChatAddress> known = new ConcurrentHashMap<>();

    @Override
    public Optional<ChatAddress> of(PersonId person) {
        return Optional.ofNullable(known.get(person));
    }

    @Override
    public void remember(PersonId person, ChatAddress address, Instant at) {
        known.put(person, address);
    }

    @Override
    public void forget(PersonId person) {
        known.remove(person);
    }
}
