package dk.raadslag.bot.command;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A card of one line and a few buttons, Adaptive Card 1.5. */
final class TalkCard {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    TalkCard(String line) {
        json.put("type", "AdaptiveCard");
        json.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        json.put("version", "1.5");
        json.put("lang", "da");
        json.putArray("body")
                .addObject()
                .put("type", "TextBlock")
                .put("text", line)
                .put("wrap", true);
    }

    /** Adds a button that names one thing, for clients with universal actions and those without. */
    TalkCard with(Button button) {
        ObjectNode action = action("Action.Execute", button.title()).put("verb", button.verb());
        action.putObject("data").put(button.name(), button.value());
        ObjectNode fallback = action("Action.Submit", button.title());
        fallback.putObject("data").put("verb", button.verb()).put(button.name(), button.value());
        action.set("fallback", fallback);
        if (button.positive()) {
            action.put("style", "positive");
        }
        json.withArray("/actions").add(action);
        return this;
    }

    String text() {
        return json.toString();
    }

    /** What a button says, what it does, and to what. */
    record Button(String title, String verb, String name, String value, boolean positive) {}

    private static ObjectNode action(String type, String title) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("title", title);
    }
}
