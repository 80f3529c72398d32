package dk.raadslag.bot.teams;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes activities that the Bot Framework signed, that come from an allowed tenant and are answered at an allowed host. */
record TeamsEntrance(BearerCheck bearer, AllowedHosts hosts, Set<String> tenants) implements Entrance {

    @Override
    public boolean isShutTo(@Nullable String authorization) {
        return authorization == null || authorization.isBlank();
    }

    @Override
    public Optional<Refusal> refuses(Posted posted, @Nullable String authorization) {
        return bearer.refuses(posted, authorization).or(() -> ofStranger(posted));
    }

    private Optional<Refusal> ofStranger(Posted posted) {
        List<String> named = posted.tenants();
        boolean known = !named.isEmpty() && tenants.containsAll(named);
        return known && hosts.allow(posted.serviceUrl()) ? Optional.empty() : Optional.of(Refusal.NOT_ALLOWED);
    }
}
