package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The networks as their files said at start-up. */
record LoadedNetworks(List<Network> all) implements Networks {

    LoadedNetworks {
        all = all.stream()
                .sorted(Comparator.comparing(network -> network.id().value()))
                .toList();
    }

    @Override
    public Optional<Network> find(NetworkId id) {
        return all.stream().filter(network -> network.id().equals(id)).findFirst();
    }
}
