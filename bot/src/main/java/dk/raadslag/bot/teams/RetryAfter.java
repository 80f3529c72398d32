package dk.raadslag.bot.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** How long an answer asks to wait: seconds, or a date. */
record RetryAfter(InstantSource time) {

    private static final String HEADER = "Retry-After";
    /** What is said to take longer is tried again all the same. */
    private static final Duration LONGEST = Duration.ofHours(1);

    @Nullable
    Duration of(Response<?> response) {
        String value = response.headers().get(HEADER);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,6}")) {
            return sensible(Duration.ofSeconds(Long.parseLong(value)));
        }
        Instant until = response.headers().getInstant(HEADER);
        return until == null ? null : sensible(Duration.between(time.instant(), until));
    }

    private static Duration sensible(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : Collections.min(List.of(wait, LONGEST));
    }
}
