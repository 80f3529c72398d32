package dk.raadslag.bot.teams;

import java.time.Duration;
import java.time.InstantSource;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Whom the bot listens to and whom it calls.
 *
 * @param connectorHttp adds the bot's token where one is needed, and never sends a request twice by itself
 * @param botId the bot's id in the channel, or null where it has none
 */
record Reach(
        Entrance entrance,
        AllowedHosts services,
        AllowedHosts files,
        OkHttpClient connectorHttp,
        @Nullable String botId) {

    private static final Duration KEYS_WITHIN = Duration.ofSeconds(5);

    /** This machine only, without tokens. */
    static Reach local(OkHttpClient http) {
        AllowedHosts loopback = AllowedHosts.loopback();
        return new Reach(new LocalEntrance(loopback), loopback, loopback, carefully(http.newBuilder()), null);
    }

    /** Teams, as registered. */
    static Reach teams(TeamsProperties properties, OkHttpClient http, InstantSource time) {
        Registration registration = Registration.of(properties);
        AllowedHosts services = AllowedHosts.of(properties.serviceUrlHosts());
        OkHttpClient keysHttp = http.newBuilder().callTimeout(KEYS_WITHIN).build();
        SigningKeys keys = new SigningKeys(new KeyEndpoint(keysHttp, properties.openidMetadataUrl()), time);
        return new Reach(
                new TeamsEntrance(new BearerCheck(keys, registration.appId()), services, registration.tenants()),
                services,
                AllowedHosts.of(properties.fileHosts()),
                carefully(http.newBuilder().addInterceptor(new Bearer(new AccessTokens(http, registration, time)))),
                "28:" + registration.appId());
    }

    private static OkHttpClient carefully(OkHttpClient.Builder builder) {
        return builder.addInterceptor(new SentOnce())
                .addNetworkInterceptor(new OnTheWire())
                .build();
    }
}
