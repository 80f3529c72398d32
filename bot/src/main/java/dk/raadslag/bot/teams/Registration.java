package dk.raadslag.bot.teams;

import dk.raadslag.bot.config.StartRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bot as registered in Entra, complete. */
record Registration(String appId, String tenantId, ClientCredential credential, String tokenUrl, Set<String> tenants) {

    private static final String PREFIX = "raadslag.teams.";

    static Registration of(TeamsProperties properties) {
        List<String> missing = missing(properties);
        if (!missing.isEmpty()) {
            throw new StartRefused(new StartWords.NeededInTeams(missing));
        }
        String tokenUrl = tokenUrl(properties);
        requireSafe("token-url", tokenUrl);
        requireSafe("openid-metadata-url", properties.openidMetadataUrl());
        return new Registration(
                set(properties.appId()),
                set(properties.tenantId()),
                ClientCredential.of(properties, tokenUrl),
                tokenUrl,
                Set.copyOf(properties.allowedTenants()));
    }

    private static List<String> missing(TeamsProperties properties) {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("app-id", set(properties.appId()));
        needed.put("app-password (eller .certificate)", set(properties.appPassword()) + set(properties.certificate()));
        needed.put("tenant-id", set(properties.tenantId()));
        needed.put("allowed-tenants", String.join("", properties.allowedTenants()));
        List<String> missing = new ArrayList<>();
        needed.forEach((key, value) -> {
            if (value.isBlank()) {
                missing.add(PREFIX + key);
            }
        });
        return missing;
    }

    private static String tokenUrl(TeamsProperties properties) {
        return set(properties.tokenUrl()).isBlank()
                ? "https://login.microsoftonline.com/" + set(properties.tenantId()) + "/oauth2/v2.0/token"
                : set(properties.tokenUrl());
    }

    private static void requireSafe(String key, String url) {
        if (!AllowedHosts.isSafe(url)) {
            throw new StartRefused(new StartWords.AddressNotSafe(PREFIX + key));
        }
    }

    private static String set(@Nullable String value) {
        return value == null ? "" : value;
    }
}
