package dk.raadslag.bot.fakes;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One network with what its secretariat has changed so far. */
record ChangingNetworks(Network written, FakeForumChanges changes, Supplier<Instant> now) implements Networks {

    @Override
    public List<Network> all() {
        return List.of(current(written));
    }

    @Override
    public Optional<Network> find(NetworkId id) {
        return all().stream().filter(network -> network.id().equals(id)).findFirst();
    }

    Network current(Network network) {
        return network.id().equals(written.id())
                ? network.changed(
                        changes.of(network.id()).stream()
                                .map(ForumChange.Made::change)
                                .toList(),
                        DanishTime.at(now.get()).toLocalDate())
                : network;
    }
}
