package dk.raadslag.bot.teams;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/** The SDK's client for each service URL, on our own HTTP client and without the SDK's retries. */
final class Connectors {

    static final String USER_AGENT = "Raadslag";

    private static final int MOST = 64;
    private static final JacksonAdapter JSON = new Json();

    private final Map<String, Conversations> known = new ConcurrentHashMap<>();
    private final OkHttpClient http;

    Connectors(OkHttpClient http) {
        this.http = http;
    }

    /** Returns the activity as it goes on the wire. */
    static ObjectNode json(Activity activity) {
        return JSON.serializer().valueToTree(activity);
    }

    Conversations at(String serviceUrl) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(serviceUrl, url -> new Named(rest(url)).getConversations());
    }

    /** The SDK's builder sets a cookie jar and long timeouts, which are set back after it. */
    private RestClient rest(String serviceUrl) {
        OkHttpClient.Builder builder = http.newBuilder();
        RestClient.Builder rest = new RestClient.Builder(builder, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withSerializerAdapter(JSON)
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new Never())
                .withReadTimeout(http.readTimeoutMillis(), TimeUnit.MILLISECONDS)
                .withConnectionTimeout(http.connectTimeoutMillis(), TimeUnit.MILLISECONDS);
        builder.cookieJar(CookieJar.NO_COOKIES);
        return rest.build();
    }

    /** The SDK writes the map it keeps unknown fields in as a field of its own, and everything by way of three mappers. */
    private static final class Json extends JacksonAdapter {

        Json() {
            List.of(Activity.class, Attachment.class, ChannelAccount.class)
                    .forEach(type -> simpleMapper().addMixIn(type, WithoutProperties.class));
        }

        @Override
        public ObjectMapper serializer() {
            return simpleMapper();
        }
    }

    @JsonIgnoreProperties("properties")
    private interface WithoutProperties {}

    /** The SDK's own user agent carries an unfilled placeholder. */
    private static final class Named extends RestConnectorClient {

        Named(RestClient rest) {
            super(rest);
        }

        @Override
        public String getUserAgent() {
            return USER_AGENT;
        }
    }

    private static final class Never extends RetryStrategy {

        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int retryCount, Response response) {
            return false;
        }
    }
}
