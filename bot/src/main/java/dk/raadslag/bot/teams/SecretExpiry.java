package dk.raadslag.bot.teams;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns before the day on which Entra stops giving tokens. */
final class SecretExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(SecretExpiry.class);
    private static final int DAYS_AHEAD = 60;

    private SecretExpiry() {}

    static void warn(LocalDate expires, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, expires);
        if (days <= DAYS_AHEAD) {
            LOG.warn(
                    "The credentials of raadslag.teams expire on {} ({} days left): renew them in Entra",
                    expires,
                    days);
        }
    }
}
