package dk.raadslag.bot.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Activities as Teams posts them. */
final class Sample {

    static final String BOT = "28:" + Microsoft.APP;
    static final String USER = "29:user-0";
    static final String AAD = "00000000-0000-4000-8000-000000000000";
    static final String SERVICE = "http://localhost:58200/_connector";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Sample() {}

    static ObjectNode message(String text) {
        return activity("message").put("text", text).put("textFormat", "plain");
    }

    static ObjectNode invoke(String verb, String data) {
        return with(
                activity("invoke").put("name", "adaptiveCard/action").put("replyToId", "card-1"),
                "value",
                """
                {"action": {"type": "Action.Execute", "verb": "%s", "data": %s}, "trigger": "manual"}
                """.formatted(verb, data));
    }

    static ObjectNode activity(String type) {
        return json("""
                {"type": "%s", "id": "activity-1", "timestamp": "2026-11-22T04:50:15.321Z", "channelId": "msteams",
                 "serviceUrl": "%s", "locale": "da-DK",
                 "from": {"id": "%s", "name": "Kontakt Ballerup", "aadObjectId": "%s"},
                 "recipient": {"id": "%s", "name": "Rådslag"},
                 "conversation": {"id": "a:personal-0", "conversationType": "personal", "tenantId": "%s"},
                 "channelData": {"tenant": {"id": "%s"}}}
                """.formatted(type, SERVICE, USER, AAD, BOT, Microsoft.TENANT, Microsoft.TENANT));
    }

    /** The same activity with one field more. */
    static ObjectNode with(ObjectNode activity, String field, String json) {
        try {
            activity.set(field, MAPPER.readTree(json));
            return activity;
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    static ObjectNode json(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
