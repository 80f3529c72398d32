package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.KeptLayouts;
import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was sent in the chat, in memory. */
final class SentLayouts implements KeptLayouts {
    private final Map<String, Kept> newest = new HashMap<>();

    @Override
    public void keep(NetworkId network, String file, byte[] layout, Instant at) {
        newest.put(network + file, new Kept(layout, at));
    }

    @Override
    public Optional<Kept> newest(NetworkId network, String file) {
        return Optional.ofNullable(newest.get(network + file));
    }
}
