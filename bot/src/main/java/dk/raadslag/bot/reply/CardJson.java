package dk.raadslag.bot.reply;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of an Adaptive Card 1.5. */
final class CardJson {
    private static final JsonMapper JSON = new JsonMapper();

    private CardJson() {}

    static ObjectNode card(ArrayNode body, ArrayNode actions) {
        ObjectNode card = element("AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("lang", "da");
        card.set("body", body);
        card.set("actions", actions);
        card.set("msteams", JSON.createObjectNode().put("width", "Full"));
        return card;
    }

    /** Returns how much room a part takes on the wire. */
    static int bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns how much room a text takes in a card. */
    static int bytes(String text) {
        return bytes(JSON.getNodeFactory().stringNode(text));
    }

    static ArrayNode list() {
        return JSON.createArrayNode();
    }

    static ObjectNode container(ArrayNode items) {
        ObjectNode container = element("Container").put("separator", true).put("spacing", "ExtraLarge");
        container.set("items", items);
        return container;
    }

    static ObjectNode text(String text) {
        return element("TextBlock").put("text", text).put("wrap", true);
    }

    static ObjectNode heading(String text) {
        return text(text).put("style", "heading").put("weight", "Bolder");
    }

    static ObjectNode small(String text) {
        return text(text).put("size", "Small").put("isSubtle", true).put("spacing", "Small");
    }

    /** A text that no longer holds, behind a word that says so. */
    static ObjectNode struckThrough(String label, String text) {
        ObjectNode block = element("RichTextBlock").put("spacing", "Small");
        ArrayNode inlines = block.putArray("inlines");
        inlines.add(element("TextRun").put("text", label + " ").put("weight", "Bolder"));
        inlines.add(
                element("TextRun").put("text", text).put("strikethrough", true).put("isSubtle", true));
        return block;
    }

    static ObjectNode warning(String text) {
        return text(text).put("color", "Attention").put("weight", "Bolder");
    }

    static ObjectNode choice(String title, String value) {
        return JSON.createObjectNode().put("title", title).put("value", value);
    }

    static ObjectNode choices(String id, String label, ArrayNode choices) {
        ObjectNode input =
                element("Input.ChoiceSet").put("id", id).put("label", label).put("style", "compact");
        input.set("choices", choices);
        return input;
    }

    static ObjectNode textInput(String id, String label) {
        return element("Input.Text").put("id", id).put("label", label).put("isMultiline", true);
    }

    static ObjectNode date(String id, String label) {
        return element("Input.Date").put("id", id).put("label", label);
    }

    static ObjectNode toggle(String id, String title, boolean on) {
        return element("Input.Toggle")
                .put("id", id)
                .put("title", title)
                .put("wrap", true)
                .put("spacing", "Small")
                .put("value", Boolean.toString(on));
    }

    static ObjectNode hidden(String id, ArrayNode items) {
        ObjectNode hidden =
                element("Container").put("id", id).put("isVisible", false).put("spacing", "Small");
        hidden.set("items", items);
        return hidden;
    }

    /** A button that shows and hides what has this id. */
    static ObjectNode reveal(String title, String id) {
        ObjectNode toggles = element("Action.ToggleVisibility").put("title", title);
        toggles.set("targetElements", list().add(id));
        ObjectNode set = element("ActionSet").put("spacing", "Small");
        set.set("actions", list().add(toggles));
        return set;
    }

    /** Lets the card be asked for anew whenever this user looks at it. */
    static ObjectNode refresh(String verb, Map<String, String> data, String userId) {
        ObjectNode values = JSON.createObjectNode();
        new TreeMap<>(data).forEach(values::put);
        ObjectNode action = element("Action.Execute").put("verb", verb);
        action.set("data", values);
        ObjectNode refresh = JSON.createObjectNode();
        refresh.set("action", action);
        refresh.set("userIds", list().add(userId));
        return refresh;
    }

    /** A button for clients with universal actions, and the same for those without. */
    static ObjectNode button(String title, String verb, Map<String, String> data) {
        ObjectNode values = JSON.createObjectNode();
        new TreeMap<>(data).forEach(values::put);
        ObjectNode fallback = element("Action.Submit").put("title", title);
        fallback.set("data", values.deepCopy().put("verb", verb));
        ObjectNode button = element("Action.Execute").put("title", title).put("verb", verb);
        button.set("data", values);
        button.set("fallback", fallback);
        return button;
    }

    private static ObjectNode element(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
