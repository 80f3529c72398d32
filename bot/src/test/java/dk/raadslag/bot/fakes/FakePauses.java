package dk.raadslag.bot.fakes;

import dk.raadslag.domain.delivery.Pause;
import dk.raadslag.domain.delivery.Pauses;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public final class FakePauses implements Pauses, Remembered {
    private List<Pause> standing = new ArrayList<>();

    @Override
    public List<Pause> all() {
        return List.copyOf(standing);
    }

    @Override
    public boolean begin(Pause pause) {
        return of(pause.network()).isEmpty() && standing.add(pause);
    }

    @Override
    public boolean end(NetworkId network, PersonId by, Instant at) {
        return standing.removeIf(pause -> pause.network().equals(network));
    }

    @Override
    public Runnable snapshot() {
        List<Pause> before = new ArrayList<>(standing);
        return () -> standing = before;
    }
}
