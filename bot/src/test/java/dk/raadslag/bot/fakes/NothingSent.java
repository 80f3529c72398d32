package dk.raadslag.bot.fakes;

import dk.raadslag.domain.draft.KeptLayouts;
import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;
import java.util.Optional;

/** No layout has been sent in the chat. */
public final class NothingSent implements KeptLayouts {
    @Override
    public void keep(NetworkId network, String file, byte[] layout, Instant at) {
        throw new UnsupportedOperationException("no layout is sent here");
    }

    @Override
    public Optional<Kept> newest(NetworkId network, String file) {
        return Optional.empty();
    }
}
