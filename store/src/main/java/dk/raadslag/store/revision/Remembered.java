package dk.raadslag.store.revision;

import dk.raadslag.domain.network.NetworkId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One kind of thing of each network, read anew only after a change, whichever instance made it. */
public final class Remembered<T> {
    private final Revisions revisions;
    private final String kind;
    private final Map<NetworkId, Kept<T>> kept = new ConcurrentHashMap<>();

    /** Remembers values that cannot change by themselves; {@code kind} sets them apart from others. */
    public Remembered(Revisions revisions, String kind) {
        this.revisions = revisions;
        this.kind = kind;
    }

    private record Kept<T>(String stamp, T value) {}

    /** Returns what stands for a network; the stamp is read first, so that a change in between is seen the next time. */
    public T of(NetworkId network, Supplier<T> reading) {
        String stamp = revisions.stampOf(scope(network));
        Kept<T> earlier = kept.get(network);
        if (earlier != null && earlier.stamp().equals(stamp)) {
            return earlier.value();
        }
        T value = reading.get();
        kept.put(network, new Kept<>(stamp, value));
        return value;
    }

    /** Lets everybody read anew; to be called after the change, in the same unit of work. */
    public void forget(NetworkId network) {
        revisions.renew(scope(network));
    }

    private String scope(NetworkId network) {
        return kind + ":" + network.value();
    }
}
