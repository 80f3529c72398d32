package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.raadslag.bot.conversation.Incoming.Pressed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A button of a card: Action.Execute comes as an invoke, Action.Submit as a message without text. */
final class CardAction {

    private static final String NAME = "adaptiveCard/action";
    private static final String EXECUTE = "Action.Execute";

    private CardAction() {}

    static boolean isNamed(Posted posted) {
        return posted.text("/name").equals(NAME);
    }

    static boolean isExecute(Posted posted) {
        return posted.text("/value/action/type").equals(EXECUTE);
    }

    static Pressed pressed(Posted posted) {
        JsonNode data = posted.json().at("/value/action/data");
        return new Pressed(posted.text("/value/action/verb"), inputs(data), card(posted), true);
    }

    static Pressed submitted(Posted posted) {
        JsonNode data = posted.json().path("value");
        String verb = Clean.text(data.path("verb"));
        return new Pressed(verb.isBlank() ? Clean.text(data.path("action")) : verb, inputs(data), card(posted), false);
    }

    /** What the SDK needs to see of the value; it throws where the rest is not of the types it expects. */
    static JsonNode forDispatch(Posted posted) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return json.objectNode().set("action", json.objectNode().put("type", posted.text("/value/action/type")));
    }

    private static Map<String, String> inputs(JsonNode data) {
        Map<String, String> inputs = new LinkedHashMap<>();
        data.properties().forEach(field -> inputs.put(Clean.of(field.getKey()), value(field.getValue())));
        return Collections.unmodifiableMap(inputs);
    }

    private static String value(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return Clean.of(value.isContainerNode() ? value.toString() : value.asText());
    }

    private static @Nullable String card(Posted posted) {
        String card = posted.text("/replyToId");
        return card.isBlank() ? null : card;
    }
}
