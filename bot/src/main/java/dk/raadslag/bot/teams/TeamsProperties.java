package dk.raadslag.bot.teams;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.unit.DataSize;

/** What a secretariat sets to connect the bot with Teams; {@code certificate} is a PEM file with private key and certificate. */
@ConfigurationProperties("raadslag.teams")
record TeamsProperties(
        @Nullable String appId,
        @Nullable String appPassword,
        @Nullable String certificate,
        @Nullable String tenantId,
        @DefaultValue List<String> allowedTenants,

        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
        String openidMetadataUrl,

        @Nullable String tokenUrl,

        @DefaultValue({"smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com"})
        List<String> serviceUrlHosts,

        @DefaultValue("*.sharepoint.com") List<String> fileHosts,
        @DefaultValue("10MB") DataSize fileLimit,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate secretExpires) {

    @Override
    public String toString() {
        return "raadslag.teams of app " + appId;
    }
}
