package dk.raadslag.bot.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the program signs in to a mail server that takes no passwords, such as Exchange Online; without an address it does not.
 *
 * @param tokenUrl where tokens are given
 * @param scope what a token is for; Exchange Online when it is not told
 */
@ConfigurationProperties("raadslag.mail.oauth")
record MailSignIn(
        @Nullable URI tokenUrl,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String scope) {
    private static final String EXCHANGE_ONLINE = "https://outlook.office365.com/.default";

    URI endpoint() {
        URI endpoint = URI.create(set(String.valueOf(tokenUrl), "token-url"));
        boolean here = "127.0.0.1".equals(endpoint.getHost()) || "localhost".equals(endpoint.getHost());
        if (!"https".equals(endpoint.getScheme()) && !here) {
            throw new IllegalStateException("raadslag.mail.oauth.token-url must be https: " + endpoint);
        }
        return endpoint;
    }

    String client() {
        return set(clientId, "client-id");
    }

    String secret() {
        return set(clientSecret, "client-secret");
    }

    String wantedScope() {
        return scope == null || scope.isBlank() ? EXCHANGE_ONLINE : scope;
    }

    @Override
    public String toString() {
        return "MailSignIn[" + tokenUrl + "]";
    }

    private static String set(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("raadslag.mail.oauth." + name + " is not set");
        }
        return value;
    }
}
