package dk.raadslag.bot.wiring;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.ForumChange;
import dk.raadslag.domain.network.ForumChanges;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The networks as their files say, with what the secretariats have changed since; looked up again every ten seconds, since
 * another machine may have made the change.
 */
final class CurrentNetworks implements Networks {
    private static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private final Networks written;
    private final ForumChanges changes;
    private final Clock clock;
    private volatile Read last = new Read(List.of(), Instant.EPOCH);

    CurrentNetworks(Networks written, ForumChanges changes, Clock clock) {
        this.written = written;
        this.changes = changes;
        this.clock = clock;
    }

    private record Read(List<Network> networks, Instant at) {
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(GOOD_FOR));
        }
    }

    @Override
    public List<Network> all() {
        if (!last.isFresh(clock.instant())) {
            lookAgain();
        }
        return last.networks();
    }

    @Override
    public Optional<Network> find(NetworkId id) {
        return all().stream().filter(network -> network.id().equals(id)).findFirst();
    }

    @Override
    public void lookAgain() {
        Instant now = clock.instant();
        LocalDate today = DanishTime.at(now).toLocalDate();
        last = new Read(
                written.all().stream().map(network -> changed(network, today)).toList(), now);
    }

    private Network changed(Network network, LocalDate today) {
        List<ForumChange> made =
                changes.of(network.id()).stream().map(ForumChange.Made::change).toList();
        return network.changed(made, today);
    }
}
