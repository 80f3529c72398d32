package dk.raadslag.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

/** Microsoft's side of the wire: the publisher of signing keys, the giver of tokens and a connector. */
final class Microsoft implements AutoCloseable {

    static final String APP = "99999999-8888-4777-8666-555555555555";
    static final String TENANT = "11111111-2222-4333-8444-555555555555";
    static final String ISSUER = "https://api.botframework.com";
    static final String KEY = "key-1";
    static final String OTHER_CHANNELS_KEY = "key-2";
    static final String KEY_WITHOUT_ENDORSEMENTS = "key-3";

    /** Made once: a pair of keys takes a second. */
    private static final Map<String, KeyPair> KEYS =
            Map.of(KEY, keyPair(), OTHER_CHANNELS_KEY, keyPair(), KEY_WITHOUT_ENDORSEMENTS, keyPair());

    final WireMockServer server = new WireMockServer(options().dynamicPort());

    Microsoft() {
        server.start();
        reset();
    }

    void reset() {
        server.resetAll();
        server.stubFor(get("/openid").willReturn(okJson("{\"jwks_uri\":\"" + url() + "/keys\"}")));
        server.stubFor(get("/keys").willReturn(okJson(published())));
        server.stubFor(post("/token").willReturn(okJson("{\"access_token\":\"token-1\",\"expires_in\":3599}")));
    }

    void loseTheKeys() {
        server.stubFor(any(anyUrl()).willReturn(serverError()));
    }

    String url() {
        return server.baseUrl();
    }

    Stream<String> settings() {
        return Stream.of(
                "raadslag.mode=teams",
                "raadslag.teams.app-id=" + APP,
                "raadslag.teams.app-password=secret",
                "raadslag.teams.tenant-id=" + TENANT,
                "raadslag.teams.allowed-tenants=" + TENANT,
                "raadslag.teams.openid-metadata-url=" + url() + "/openid",
                "raadslag.teams.token-url=" + url() + "/token",
                "raadslag.teams.service-url-hosts=127.0.0.1,localhost,smba.trafficmanager.net",
                "raadslag.teams.file-hosts=localhost");
    }

    /** A token as the Bot Framework gives it for activities answered at this service URL. */
    JWTCreator.Builder token(String serviceUrl) {
        Instant now = Instant.now();
        return JWT.create()
                .withIssuer(ISSUER)
                .withAudience(APP)
                .withClaim("serviceurl", serviceUrl)
                .withNotBefore(now.minus(Duration.ofMinutes(1)))
                .withExpiresAt(now.plus(Duration.ofHours(1)));
    }

    String bearer(JWTCreator.Builder token) {
        return bearer(token, KEY);
    }

    String bearer(JWTCreator.Builder token, String key) {
        return bearer(token, key, KEYS.get(key));
    }

    static String bearer(JWTCreator.Builder token, String keyId, KeyPair pair) {
        return "Bearer " + token.withKeyId(keyId).sign(Algorithm.RSA256(null, (RSAPrivateKey) pair.getPrivate()));
    }

    static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    private String published() {
        return "{\"keys\":[%s,%s,%s]}"
                .formatted(
                        jwk(KEY, ",\"endorsements\":[\"msteams\"]"),
                        jwk(OTHER_CHANNELS_KEY, ",\"endorsements\":[\"webchat\"]"),
                        jwk(KEY_WITHOUT_ENDORSEMENTS, ""));
    }

    private String jwk(String id, String more) {
        RSAPublicKey key = (RSAPublicKey) KEYS.get(id).getPublic();
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"%s}"
                .formatted(id, base64(key.getModulus()), base64(key.getPublicExponent()), more);
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    @Override
    public void close() {
        server.stop();
    }
}
