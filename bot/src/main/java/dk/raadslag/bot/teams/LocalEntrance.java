package dk.raadslag.bot.teams;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes activities of every tenant without a token, as long as the answers stay on this machine. */
record LocalEntrance(AllowedHosts hosts) implements Entrance {

    @Override
    public boolean isShutTo(@Nullable String authorization) {
        return false;
    }

    @Override
    public Optional<Refusal> refuses(Posted posted, @Nullable String authorization) {
        return hosts.allow(posted.serviceUrl()) ? Optional.empty() : Optional.of(Refusal.NOT_ALLOWED);
    }
}
