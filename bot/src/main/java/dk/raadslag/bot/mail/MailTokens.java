package dk.raadslag.bot.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tokens mail servers take in place of a password, each kept until shortly before it expires. */
public final class MailTokens {
    /** The way of signing in that takes a token. */
    public static final String MECHANISM = "XOAUTH2";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final JsonMapper mapper = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;
    private final InstantSource time;
    private @Nullable Token token;

    MailTokens(MailSignIn signIn, InstantSource time) {
        this.time = time;
        URI endpoint = signIn.endpoint();
        this.request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id="
                        + encoded(signIn.client()) + "&client_secret=" + encoded(signIn.secret()) + "&scope="
                        + encoded(signIn.wantedScope())))
                .build();
    }

    private record Token(String value, Instant renewAt) {}

    /** Returns a token that is valid for a while; fetched by one caller at a time. */
    public synchronized String current() throws MessagingException {
        Token known = token;
        if (known == null || !time.instant().isBefore(known.renewAt())) {
            known = fetch(time.instant());
            token = known;
        }
        return known.value();
    }

    /** Forgets a token a server did not take, unless it has been renewed meanwhile. */
    public synchronized void reject(String used) {
        if (token != null && token.value().equals(used)) {
            token = null;
        }
    }

    private Token fetch(Instant now) throws MessagingException {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 400 || answer.statusCode() == 401 || answer.statusCode() == 403) {
                throw new AuthenticationFailedException("no token for mail: " + answer.statusCode());
            }
            if (answer.statusCode() != 200) {
                throw away(new IOException("the token endpoint answered " + answer.statusCode()));
            }
            return token(mapper.readTree(answer.body()), now);
        } catch (IOException | JacksonException unheard) {
            throw away(unheard);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw away(stop);
        }
    }

    private static Token token(JsonNode answer, Instant now) throws IOException {
        String value = answer.path("access_token").asString("");
        if (value.isBlank()) {
            throw new IOException("the token endpoint gave no token");
        }
        Duration valid = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        Duration margin = valid.compareTo(MARGIN.multipliedBy(2)) > 0 ? MARGIN : valid.dividedBy(2);
        return new Token(value, now.plus(valid).minus(margin));
    }

    /** Without a token no mail server was spoken to: nothing can have been sent. */
    private static MessagingException away(Exception cause) {
        ConnectException unconnected = new ConnectException("no token for mail");
        unconnected.initCause(cause);
        return new MessagingException("no token for mail", unconnected);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
