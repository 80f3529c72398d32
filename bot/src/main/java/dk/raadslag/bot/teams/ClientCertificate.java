package dk.raadslag.bot.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import dk.raadslag.bot.config.StartRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;

/** A certificate registered for the bot: proves itself by a signed assertion, so that no secret leaves the machine. */
record ClientCertificate(RSAPrivateKey key, String thumbprint, String appId, String tokenUrl)
        implements ClientCredential {

    private static final String BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration VALID = Duration.ofMinutes(10);

    static ClientCertificate read(Path pem, @Nullable String appId, String tokenUrl) {
        try {
            String text = Files.readString(pem);
            byte[] certificate = block(text, "CERTIFICATE");
            return new ClientCertificate(
                    privateKey(block(text, "PRIVATE KEY")), thumbprint(certificate), String.valueOf(appId), tokenUrl);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw new StartRefused(new StartWords.CertificateNotUsable(pem.toString()));
        }
    }

    @Override
    public void addTo(FormBody.Builder form, Instant now) {
        form.add("client_assertion_type", BEARER).add("client_assertion", assertion(now));
    }

    private String assertion(Instant now) {
        return JWT.create()
                .withHeader(Map.of("x5t", thumbprint))
                .withIssuer(appId)
                .withSubject(appId)
                .withAudience(tokenUrl)
                .withJWTId(UUID.randomUUID().toString())
                .withNotBefore(now)
                .withExpiresAt(now.plus(VALID))
                .sign(Algorithm.RSA256(null, key));
    }

    private static byte[] block(String pem, String name) {
        Matcher block = Pattern.compile("-----BEGIN " + name + "-----([^-]+)-----END " + name + "-----")
                .matcher(pem);
        if (!block.find()) {
            throw new IllegalArgumentException("no " + name);
        }
        return Base64.getMimeDecoder().decode(block.group(1).getBytes(StandardCharsets.US_ASCII));
    }

    private static RSAPrivateKey privateKey(byte[] encoded) throws GeneralSecurityException {
        return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static String thumbprint(byte[] encoded) throws GeneralSecurityException {
        Certificate certificate =
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
