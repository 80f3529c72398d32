package dk.raadslag.bot.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** How long an answer asks to wait: seconds, or a date. */
record RetryAfter(InstantSource time) {

    private static final String HEADER = "Retry-After";

    @Nullable
    Duration of(Response<?> response) {
        String value = response.headers().get(HEADER);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        Instant until = response.headers().getInstant(HEADER);
        return until == null ? null : atLeastZero(Duration.between(time.instant(), until));
    }

    private static Duration atLeastZero(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
