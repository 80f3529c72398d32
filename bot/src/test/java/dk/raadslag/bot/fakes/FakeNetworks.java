package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import java.util.List;
import java.util.Optional;

public record FakeNetworks(List<Network> all) implements Networks {

    @Override
    public Optional<Network> find(NetworkId id) {
        return all.stream().filter(network -> network.id().equals(id)).findFirst();
    }
}
