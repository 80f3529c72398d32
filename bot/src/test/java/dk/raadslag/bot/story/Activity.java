package dk.raadslag.bot.story;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Activities in the form in which Teams sends them. */
final class Activity {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong MESSAGES = new AtomicLong(1_700_000_000_000L);

    private Activity() {}

    static ObjectNode installed(String user, String serviceUrl) {
        ObjectNode activity = personal("installationUpdate", user, serviceUrl).put("action", "add");
        ((ObjectNode) activity.path("channelData")).putObject("source").put("name", "message");
        return activity;
    }

    static ObjectNode message(String user, String serviceUrl, String text) {
        return personal("message", user, serviceUrl)
                .put("id", Long.toString(MESSAGES.incrementAndGet()))
                .put("text", text)
                .put("textFormat", "plain");
    }

    /** The same message after its writer changed it at this time. */
    static ObjectNode edited(ObjectNode message, String text, Instant at) {
        ObjectNode edited = message.deepCopy().put("type", "messageUpdate").put("text", text);
        edited.put("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
        ((ObjectNode) edited.path("channelData")).put("eventType", "editMessage");
        return edited;
    }

    /** The same message after its writer deleted it. */
    static ObjectNode deleted(ObjectNode message, Instant at) {
        ObjectNode deleted = message.deepCopy().put("type", "messageDelete");
        deleted.remove("text");
        deleted.put("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
        ((ObjectNode) deleted.path("channelData")).put("eventType", "softDeleteMessage");
        return deleted;
    }

    /** A message that quotes another, as Teams writes it. */
    static ObjectNode quoting(String user, String serviceUrl, String quoted, String text) {
        ObjectNode message = message(user, serviceUrl, text);
        ObjectNode html = message.putArray("attachments").addObject();
        html.put("contentType", "text/html")
                .put(
                        "content",
                        "<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\" itemid=\"" + quoted
                                + "\"><strong>Rådslag</strong><p>…</p></blockquote><p>" + text + "</p>");
        return message;
    }

    /** A press on a button; {@code trigger} is null for clients that do not say. */
    static ObjectNode pressed(String user, String serviceUrl, Posted card, String verb, Map<String, String> inputs) {
        ObjectNode invoke = personal("invoke", user, serviceUrl)
                .put("name", "adaptiveCard/action")
                .put("replyToId", card.id());
        ObjectNode action = invoke.putObject("value").putObject("action");
        action.put("type", "Action.Execute").put("verb", verb);
        action.set("data", filledIn(Posted.Cards.data(card.card(), verb), inputs));
        return invoke;
    }

    /** The same press from a client without universal actions: a message whose value is the button's data. */
    static ObjectNode submitted(
            String user, String serviceUrl, Posted card, JsonNode data, Map<String, String> inputs) {
        ObjectNode message = personal("message", user, serviceUrl).put("replyToId", card.id());
        message.set("value", filledIn(data, inputs));
        return message;
    }

    private static ObjectNode filledIn(JsonNode data, Map<String, String> inputs) {
        ObjectNode filled = data.isObject() ? data.asObject().deepCopy() : JSON.createObjectNode();
        inputs.forEach(filled::put);
        return filled;
    }

    private static ObjectNode personal(String type, String user, String serviceUrl) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        ObjectNode activity = JSON.createObjectNode()
                .put("type", type)
                .put("id", UUID.randomUUID().toString())
                .put("timestamp", now.toString())
                .put("localTimestamp", now.toString().replace("Z", "+00:00"))
                .put("localTimezone", "Europe/Copenhagen")
                .put("channelId", "msteams")
                .put("serviceUrl", serviceUrl)
                .put("locale", "da-DK");
        activity.putObject("from")
                .put("id", "29:" + user)
                .put("name", user)
                .put("aadObjectId", Connector.aadObjectId("29:" + user));
        activity.putObject("conversation")
                .put("conversationType", "personal")
                .put("tenantId", Town.TENANT)
                .put("id", "a:" + user);
        activity.putObject("recipient").put("id", "28:raadslag").put("name", "Rådslag");
        activity.putArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("locale", "da-DK")
                .put("country", "DK")
                .put("platform", "iOS");
        activity.putObject("channelData").putObject("tenant").put("id", Town.TENANT);
        return activity;
    }
}
