package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The bot's own token for the connector, fetched by one caller at a time and kept until shortly before it expires. */
final class AccessTokens {

    private static final String SCOPE = "https://api.botframework.com/.default";
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final ObjectMapper mapper = new ObjectMapper();
    private final OkHttpClient http;
    private final Registration registration;
    private final InstantSource time;
    private @Nullable Token token;

    AccessTokens(OkHttpClient http, Registration registration, InstantSource time) {
        this.http = http;
        this.registration = registration;
        this.time = time;
    }

    synchronized String current() throws IOException {
        Token known = token;
        if (known == null || !time.instant().isBefore(known.renewAt())) {
            known = fetch(time.instant());
            token = known;
        }
        return known.value();
    }

    /** Forgets a token the connector did not accept, unless it has been renewed meanwhile. */
    synchronized void reject(String used) {
        if (token != null && token.value().equals(used)) {
            token = null;
        }
    }

    private Token fetch(Instant now) throws IOException {
        Request request = new Request.Builder()
                .url(registration.tokenUrl())
                .post(form(now))
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (response.code() == 400 || response.code() == 401 || response.code() == 403) {
                throw new TokenRefused(response.code());
            }
            if (!response.isSuccessful() || response.body() == null) {
                throw new IOException("token endpoint answered " + response.code());
            }
            return token(mapper.readTree(response.body().byteStream()), now);
        }
    }

    private FormBody form(Instant now) {
        FormBody.Builder form = new FormBody.Builder()
                .add("grant_type", "client_credentials")
                .add("client_id", registration.appId())
                .add("scope", SCOPE);
        registration.credential().addTo(form, now);
        return form.build();
    }

    private static Token token(JsonNode answer, Instant now) throws IOException {
        String value = answer.path("access_token").asText();
        if (value.isBlank()) {
            throw new IOException("token endpoint gave no token");
        }
        Duration valid = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        Duration margin = valid.compareTo(MARGIN.multipliedBy(2)) > 0 ? MARGIN : valid.dividedBy(2);
        return new Token(value, now.plus(valid).minus(margin));
    }

    private record Token(String value, Instant renewAt) {}
}
