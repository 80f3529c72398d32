package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;
import java.util.Optional;

/** The Word layouts that were sent in the chat and taken into use, the same for every running instance. */
public interface KeptLayouts {
    /** Keeps a layout as a network's newest of this file name; those before it stay on record. */
    void keep(NetworkId network, String file, byte[] layout, Instant at);

    /** Returns a network's newest layout of this file name. */
    Optional<Kept> newest(NetworkId network, String file);

    /** A layout and when it was taken into use. */
    record Kept(byte[] layout, Instant at) {}
}
