package dk.raadslag.bot.fakes;

import dk.raadslag.domain.conversation.Choices;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class FakeChoices implements Choices {
    private final Map<PersonId, NetworkId> chosen = new LinkedHashMap<>();

    @Override
    public Optional<NetworkId> networkOf(PersonId person) {
        return Optional.ofNullable(chosen.get(person));
    }

    @Override
    public void choose(PersonId person, NetworkId network) {
        chosen.put(person, network);
    }
}
