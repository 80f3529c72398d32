package dk.raadslag.bot.teams;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides who may post activities. */
interface Entrance {

    /** Tells whether a caller with this Authorization header need not be listened to at all. */
    boolean isShutTo(@Nullable String authorization);

    /** Returns why the activity is not taken, or nothing when it is. */
    Optional<Refusal> refuses(Posted posted, @Nullable String authorization);
}
