package dk.raadslag.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import okhttp3.FormBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate in the place of a secret. */
class ClientCertificateTest {

    private static final String TOKEN_URL = "https://login.example/token";

    @TempDir
    Path folder;

    @Test
    void anAssertionSignedWithItProvesWhoTheBotIs() throws Exception {
        KeyStore store = freshKey();
        Certificate certificate = store.getCertificate("bot");
        Path pem = Files.writeString(
                folder.resolve("bot.pem"),
                block(
                                "PRIVATE KEY",
                                store.getKey("bot", "password".toCharArray()).getEncoded())
                        + block("CERTIFICATE", certificate.getEncoded()));
        Instant now = Instant.now();

        FormBody.Builder form = new FormBody.Builder();
        ClientCertificate.read(pem, "app", TOKEN_URL).addTo(form, now);

        FormBody sent = form.build();
        assertThat(sent.value(0)).isEqualTo("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        DecodedJWT assertion = JWT.require(Algorithm.RSA256((RSAPublicKey) certificate.getPublicKey(), null))
                .withIssuer("app")
                .withSubject("app")
                .withAudience(TOKEN_URL)
                .build()
                .verify(sent.value(1));
        assertThat(assertion.getExpiresAtAsInstant()).isBetween(now.plusSeconds(540), now.plusSeconds(600));
        assertThat(assertion.getHeaderClaim("x5t").asString()).isEqualTo(thumbprint(certificate));
    }

    private KeyStore freshKey() throws Exception {
        Path file = folder.resolve("bot.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(List.of(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "bot",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=bot",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "password",
                        "-keystore",
                        file.toString()))
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, "password".toCharArray());
        }
        return store;
    }

    private static String block(String name, byte[] bytes) {
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(name, Base64.getMimeEncoder().encodeToString(bytes), name);
    }

    private static String thumbprint(Certificate certificate) throws Exception {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded()));
    }
}
