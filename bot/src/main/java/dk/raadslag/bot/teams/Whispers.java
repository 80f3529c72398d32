package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import dk.raadslag.domain.delivery.ChatAddress;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Sends to one person among others what nobody else sees; the SDK does not know how. Fails the way its calls do. */
final class Whispers {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final ObjectMapper mapper = new ObjectMapper();
    private final OkHttpClient http;

    Whispers(OkHttpClient http) {
        this.http = http;
    }

    @Nullable
    ResourceResponse send(ChatAddress address, Activity activity) {
        return call(request(activities(address), activity, "POST"));
    }

    @Nullable
    ResourceResponse update(ChatAddress address, String activityId, Activity activity) {
        return call(request(activities(address).addPathSegment(activityId), activity, "PUT"));
    }

    private static HttpUrl.Builder activities(ChatAddress address) {
        return HttpUrl.get(address.serviceUrl())
                .newBuilder()
                .addPathSegments("v3/conversations")
                .addPathSegment(String.valueOf(address.conversationId()))
                .addPathSegment("activities");
    }

    private static Request request(HttpUrl.Builder url, Activity activity, String method) {
        ObjectNode json = Connectors.json(activity);
        json.withObject("/recipient").put("isTargeted", true);
        return new Request.Builder()
                .url(url.addQueryParameter("isTargetedActivity", "true").build())
                .header("User-Agent", Connectors.USER_AGENT)
                .method(method, RequestBody.create(json.toString(), JSON))
                .build();
    }

    private @Nullable ResourceResponse call(Request request) {
        try (Response response = http.newCall(request).execute()) {
            ResponseBody body = response.body();
            String text = body == null ? "" : body.string();
            if (!response.isSuccessful()) {
                throw new CompletionException(refused(response, text));
            }
            return acknowledged(text);
        } catch (IOException failed) {
            throw new CompletionException(failed);
        }
    }

    /** An answer that says yes and names no id still is a yes. */
    private @Nullable ResourceResponse acknowledged(String text) {
        try {
            JsonNode id = mapper.readTree(text).path("id");
            return id.isTextual() ? new ResourceResponse(id.textValue()) : null;
        } catch (IOException notJson) {
            return null;
        }
    }

    private static ErrorResponseException refused(Response response, String text) {
        return new ErrorResponseException(
                response.code() + " " + text, retrofit2.Response.error(ResponseBody.create(text, JSON), response));
    }
}
