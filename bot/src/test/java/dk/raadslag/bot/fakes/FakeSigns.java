package dk.raadslag.bot.fakes;

import dk.raadslag.domain.health.Signs;
import dk.raadslag.domain.health.SignsOfLife;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a test says has been heard of people. */
public final class FakeSigns implements SignsOfLife {
    private final Map<PersonId, Signs> known = new LinkedHashMap<>();

    /** Says what is known of somebody. */
    public void of(Person person, Signs signs) {
        known.put(person.id(), signs);
    }

    @Override
    public Map<PersonId, Signs> of(NetworkId network) {
        return Map.copyOf(known);
    }
}
