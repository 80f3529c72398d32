package dk.raadslag.bot.network;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A short card about a contact person: a text, a few inputs, a few buttons; Adaptive Card 1.5. */
final class NetworkCard {
    private final ObjectNode card = element("AdaptiveCard");

    NetworkCard(String text) {
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("lang", "da");
        card.putArray("body").add(element("TextBlock").put("text", text).put("wrap", true));
        card.putArray("actions");
    }

    /** Adds a place to write an e-mail address; {@code error} is said when what is written cannot be taken. */
    NetworkCard email(String id, String label, String placeholder, String error) {
        return input(element("Input.Text")
                .put("id", id)
                .put("label", label)
                .put("placeholder", placeholder)
                .put("errorMessage", error)
                .put("style", "Email"));
    }

    /** Adds a place to choose a day; {@code error} is said when none is chosen. */
    NetworkCard day(String id, String label, String chosen, String error) {
        return input(element("Input.Date")
                .put("id", id)
                .put("label", label)
                .put("value", chosen)
                .put("errorMessage", error));
    }

    /** Adds a button for clients with universal actions, and the same for those without. */
    NetworkCard button(String title, String verb, Map<String, String> data) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(data).forEach(values::put);
        ObjectNode fallback = element("Action.Submit").put("title", title);
        fallback.set("data", values.deepCopy().put("verb", verb));
        ObjectNode button = element("Action.Execute").put("title", title).put("verb", verb);
        button.set("data", values);
        button.set("fallback", fallback);
        card.withArray("/actions").add(button);
        return this;
    }

    String json() {
        return card.toString();
    }

    private NetworkCard input(ObjectNode input) {
        card.withArray("/body").add(input);
        return this;
    }

    private static ObjectNode element(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
