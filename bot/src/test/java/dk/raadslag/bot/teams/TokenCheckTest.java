package dk.raadslag.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In teams mode only the Bot Framework gets in, and only for allowed tenants. */
class TokenCheckTest {

    private static Microsoft microsoft;
    private static Edge edge;

    private static final Map<String, Function<JWTCreator.Builder, String>> FORGED = Map.ofEntries(
            Map.entry("expired", token -> microsoft.bearer(token.withExpiresAt(ago(Duration.ofHours(1))))),
            Map.entry(
                    "expired just beyond the skew",
                    token -> microsoft.bearer(token.withExpiresAt(ago(Duration.ofSeconds(302))))),
            Map.entry("not yet valid", token -> microsoft.bearer(token.withNotBefore(ago(Duration.ofHours(-1))))),
            Map.entry("never expires", token -> microsoft.bearer(token.withExpiresAt((Instant) null))),
            Map.entry("other audience", token -> microsoft.bearer(token.withAudience("another-app"))),
            Map.entry("no audience", token -> microsoft.bearer(token.withAudience((String[]) null))),
            Map.entry("other issuer", token -> microsoft.bearer(token.withIssuer("https://evil.example"))),
            Map.entry(
                    "issuer with a tail",
                    token -> microsoft.bearer(token.withIssuer(Microsoft.ISSUER + ".evil.example"))),
            Map.entry(
                    "token of a skill",
                    token -> microsoft.bearer(
                            token.withIssuer("https://login.microsoftonline.com/" + Microsoft.TENANT + "/v2.0")
                                    .withClaim("ver", "2.0")
                                    .withClaim("azp", "another-bot"))),
            Map.entry(
                    "other service url",
                    token -> microsoft.bearer(token.withClaim("serviceurl", "https://other.example"))),
            Map.entry("no service url", token -> microsoft.bearer(token.withNullClaim("serviceurl"))),
            Map.entry("key of another channel", token -> microsoft.bearer(token, Microsoft.OTHER_CHANNELS_KEY)),
            Map.entry("key endorsed for nothing", token -> microsoft.bearer(token, Microsoft.KEY_WITHOUT_ENDORSEMENTS)),
            Map.entry("unknown key", token -> Microsoft.bearer(token, "nope", Microsoft.keyPair())),
            Map.entry(
                    "other key by a known name", token -> Microsoft.bearer(token, Microsoft.KEY, Microsoft.keyPair())),
            Map.entry(
                    "unsigned",
                    token -> "Bearer " + token.withKeyId(Microsoft.KEY).sign(Algorithm.none())),
            Map.entry(
                    "signed with a secret",
                    token -> "Bearer " + token.withKeyId(Microsoft.KEY).sign(Algorithm.HMAC256("secret"))),
            Map.entry(
                    "no key named",
                    token -> microsoft.bearer(token).replaceFirst("Bearer [^.]+", "Bearer eyJhbGciOiJSUzI1NiJ9")),
            Map.entry("signature cut off", token -> microsoft.bearer(token).replaceFirst("[^.]+$", "")),
            Map.entry("other scheme", token -> microsoft.bearer(token).replace("Bearer", "Basic")));

    @BeforeAll
    static void start() {
        microsoft = new Microsoft();
        edge = Edge.teams(microsoft);
    }

    @AfterAll
    static void stop() {
        edge.close();
        microsoft.close();
    }

    @BeforeEach
    void listenAgain() {
        edge.listener().recover();
    }

    @Test
    void aGoodTokenOfAnAllowedTenantIsLetIn() {
        assertThat(edge.post(Sample.message("hej"), good()).statusCode()).isEqualTo(200);
        assertThat(edge.listener().heard()).hasSize(1);
    }

    @Test
    void withoutATokenNobodyIsLetIn() {
        assertThat(edge.post(Sample.message("hej")).statusCode()).isEqualTo(401);
        assertThat(edge.listener().heard()).isEmpty();
    }

    static Iterable<String> forged() {
        return FORGED.keySet();
    }

    @ParameterizedTest
    @MethodSource("forged")
    void aForgedTokenIsNotLetIn(String forged) {
        String authorization = FORGED.get(forged).apply(microsoft.token(Sample.SERVICE));

        assertThat(edge.post(Sample.message("hej"), authorization).statusCode()).isEqualTo(401);
        assertThat(edge.listener().heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "Bearer ", "Bearer abc", "Bearer ..", "Bearer a.b.c", "x", "Bearer æ.ø.å", "Bearer a b"
            })
    void garbageIsNotLetInAndBreaksNothing(String garbage) {
        assertThat(edge.post(Sample.message("hej"), garbage).statusCode()).isEqualTo(401);
    }

    @Test
    void anActivityOfNoChannelIsNotLetIn() {
        assertThat(edge.post(Sample.message("hej").without("channelId"), good()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aServiceUrlSwappedInTheBodyIsNotLetIn() {
        ObjectNode swapped = Sample.message("hej").put("serviceUrl", "http://169.254.169.254/");

        assertThat(edge.post(swapped, good()).statusCode()).isEqualTo(401);
    }

    @Test
    void aServiceUrlOutsideTheAllowedHostsIsRefusedThoughSigned() {
        String elsewhere = "https://connector.example/";
        String authorization = microsoft.bearer(microsoft.token(elsewhere));

        assertThat(edge.post(Sample.message("hej").put("serviceUrl", elsewhere), authorization)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void microsoftsOwnHostMustBeCalledByHttps() {
        String plain = "http://smba.trafficmanager.net/emea/";
        String authorization = microsoft.bearer(microsoft.token(plain));

        assertThat(edge.post(Sample.message("hej").put("serviceUrl", plain), authorization)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherTenantIsRefused() {
        ObjectNode stranger = Sample.message("hej");
        stranger.withObject("/channelData/tenant").put("id", "another-tenant");
        stranger.withObject("/conversation").put("tenantId", "another-tenant");

        assertThat(edge.post(stranger, good()).statusCode()).isEqualTo(403);
        assertThat(edge.listener().heard()).isEmpty();
    }

    @Test
    void oneAllowedTenantDoesNotLetAnotherIn() {
        ObjectNode mixed = Sample.message("hej");
        mixed.withObject("/conversation").put("tenantId", "another-tenant");

        assertThat(edge.post(mixed, good()).statusCode()).isEqualTo(403);
    }

    @Test
    void noTenantIsRefused() {
        ObjectNode nobody = Sample.message("hej").without("channelData");
        nobody.withObject("/conversation").remove("tenantId");

        assertThat(edge.post(nobody, good()).statusCode()).isEqualTo(403);
    }

    private static String good() {
        return microsoft.bearer(microsoft.token(Sample.SERVICE));
    }

    private static Instant ago(Duration age) {
        return Instant.now().minus(age);
    }
}
