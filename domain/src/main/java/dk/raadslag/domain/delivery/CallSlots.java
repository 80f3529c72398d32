package dk.raadslag.domain.delivery;

import java.time.Duration;
import java.util.Map;

/** Turns for calling a tenant, dealt out among all programs that send from one store; no two of them get the same. */
public interface CallSlots {

    /** Tells whether other programs may be sending from this store. */
    boolean areShared();

    /**
     * Takes so many turns for each tenant, one after the other and that far apart, and returns how long it is, as of the
     * return, until each tenant's first; negative when that has begun.
     */
    Map<String, Duration> take(Map<String, Integer> turns, Duration apart);
}
