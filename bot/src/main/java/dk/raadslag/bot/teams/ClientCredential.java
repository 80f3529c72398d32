package dk.raadslag.bot.teams;

import java.nio.file.Path;
import java.time.Instant;
import okhttp3.FormBody;

/** How the bot proves who it is when it asks for a token. */
interface ClientCredential {

    /** Adds the proof to a token request made now. */
    void addTo(FormBody.Builder form, Instant now);

    /** Returns the certificate where one is configured, else the secret. */
    static ClientCredential of(TeamsProperties properties, String tokenUrl) {
        String certificate = properties.certificate();
        if (certificate != null && !certificate.isBlank()) {
            return ClientCertificate.read(Path.of(certificate), properties.appId(), tokenUrl);
        }
        return (form, now) -> form.add("client_secret", String.valueOf(properties.appPassword()));
    }
}
