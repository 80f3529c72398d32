package dk.raadslag.bot.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends to the bot what people do in Teams, as Teams sends it. */
final class TeamsClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI messages;
    private final String serviceUrl;
    private final Clock clock;

    TeamsClient(URI messages, String serviceUrl, Clock clock) {
        this.messages = messages;
        this.serviceUrl = serviceUrl;
        this.clock = clock;
    }

    /** Adds the bot to somebody's Teams. */
    void install(TeamsUser user) {
        post(activity("installationUpdate", user).put("action", "add"));
    }

    /** Writes to the bot. */
    void say(TeamsUser user, String text) {
        deliver(said(user, text));
    }

    /** Returns the activity that writing something to the bot makes. */
    String said(TeamsUser user, String text) {
        return activity("message", user)
                .put("text", text)
                .put("textFormat", "plain")
                .toString();
    }

    /** Brings an activity to the bot, as Teams may do more than once. */
    void deliver(String activity) {
        post((ObjectNode) JSON.readTree(activity));
    }

    /** Writes to the bot with a file attached. */
    void say(TeamsUser user, String text, String fileName, String downloadUrl) {
        ObjectNode message = activity("message", user).put("text", text).put("textFormat", "plain");
        ObjectNode attachment = message.putArray("attachments").addObject();
        attachment.put("contentType", "application/vnd.microsoft.teams.file.download.info");
        attachment.put("contentUrl", downloadUrl).put("name", fileName);
        attachment
                .putObject("content")
                .put("downloadUrl", downloadUrl)
                .put("uniqueId", UUID.randomUUID().toString())
                .put("fileType", "txt");
        post(message);
    }

    /** Presses a button of a card with what has been filled in, and returns the bot's answer. */
    JsonNode press(TeamsUser user, Card card, String verb, Map<String, String> inputs) {
        ObjectNode invoke =
                activity("invoke", user).put("name", "adaptiveCard/action").put("replyToId", card.activityId());
        ObjectNode action = invoke.putObject("value").put("trigger", "manual").putObject("action");
        action.put("type", "Action.Execute").put("verb", verb);
        ObjectNode data = action.putObject("data");
        card.data(verb).properties().forEach(field -> data.set(field.getKey(), field.getValue()));
        inputs.forEach(data::put);
        return post(invoke);
    }

    private ObjectNode activity(String type, TeamsUser user) {
        ObjectNode activity = JSON.createObjectNode()
                .put("type", type)
                .put("id", UUID.randomUUID().toString())
                .put("timestamp", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("channelId", "msteams")
                .put("serviceUrl", serviceUrl)
                .put("locale", "da-DK");
        activity.putObject("from")
                .put("id", user.userId())
                .put("name", user.name())
                .put("aadObjectId", user.aadObjectId());
        activity.putObject("conversation")
                .put("id", user.conversationId())
                .put("conversationType", "personal")
                .put("tenantId", user.tenantId());
        activity.putObject("recipient").put("id", "28:raadslag").put("name", "Rådslag");
        activity.putObject("channelData").putObject("tenant").put("id", user.tenantId());
        return activity;
    }

    private JsonNode post(ObjectNode activity) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(messages)
                            .timeout(Duration.ofSeconds(30))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(activity)))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("the bot answered " + answer.statusCode() + " to "
                        + activity.path("type").asString());
            }
            return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException("the bot could not be reached at " + messages, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while talking to the bot", stopped);
        }
    }
}
