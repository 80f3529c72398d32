package dk.raadslag.bot.teams;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the signing keys are published. */
final class KeyEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(KeyEndpoint.class);
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper mapper = new ObjectMapper();
    private final OkHttpClient http;
    private final String metadataUrl;

    KeyEndpoint(OkHttpClient http, String metadataUrl) {
        this.http = http;
        this.metadataUrl = metadataUrl;
    }

    /** Fetches all usable keys by their id. */
    Map<String, OpenIdMetadataKey> fetch() throws IOException {
        String keysUrl = get(metadataUrl).path("jwks_uri").asText();
        if (!AllowedHosts.isSafe(keysUrl)) {
            throw new IOException("metadata names no safe jwks_uri");
        }
        Map<String, OpenIdMetadataKey> keys = new HashMap<>();
        for (JsonNode key : get(keysUrl).path("keys")) {
            addTo(keys, Jwk.fromValues(mapper.convertValue(key, FIELDS)));
        }
        if (keys.isEmpty()) {
            throw new IOException("no RSA keys published");
        }
        return Map.copyOf(keys);
    }

    private static void addTo(Map<String, OpenIdMetadataKey> keys, Jwk jwk) {
        try {
            if (jwk.getId() != null && jwk.getPublicKey() instanceof RSAPublicKey rsa) {
                keys.put(jwk.getId(), usable(jwk, rsa));
            }
        } catch (JwkException unreadable) {
            LOG.debug("Signing key {} is of a kind that is not used", jwk.getId(), unreadable);
        }
    }

    private static OpenIdMetadataKey usable(Jwk jwk, RSAPublicKey rsa) {
        OpenIdMetadataKey key = new OpenIdMetadataKey();
        key.key = rsa;
        key.certificateChain = jwk.getCertificateChain();
        // The extractor skips the endorsement check where there is no list; an empty one endorses nothing.
        key.endorsements = new ArrayList<>();
        if (jwk.getAdditionalAttributes().get("endorsements") instanceof List<?> channels) {
            channels.forEach(channel -> key.endorsements.add(String.valueOf(channel)));
        }
        return key;
    }

    private JsonNode get(String url) throws IOException {
        try (Response response =
                http.newCall(new Request.Builder().url(url).build()).execute()) {
            if (!response.isSuccessful() || response.body() == null) {
                throw new IOException("status " + response.code());
            }
            return mapper.readTree(response.body().byteStream());
        }
    }
}
