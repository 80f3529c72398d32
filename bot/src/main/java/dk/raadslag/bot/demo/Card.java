package dk.raadslag.bot.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** An Adaptive Card as somebody sees it: what can be chosen, and which buttons there are. */
record Card(String activityId, JsonNode content) {

    private static final String POSITION = "position-";

    /** Returns the items that can be answered, each with the positions offered for it. */
    Map<String, List<String>> positions() {
        Map<String, List<String>> offered = new LinkedHashMap<>();
        for (JsonNode input : all(node -> node.path("id").asString("").startsWith(POSITION))) {
            List<String> values = new ArrayList<>();
            input.path("choices")
                    .forEach(choice -> values.add(choice.path("value").asString()));
            offered.put(input.path("id").asString().substring(POSITION.length()), values);
        }
        return offered;
    }

    /** Returns what the button with this verb carries. */
    JsonNode data(String verb) {
        return all(node -> node.path("verb").asString("").equals(verb)
                        && node.path("type").asString("").equals("Action.Execute"))
                .stream()
                .findFirst()
                .map(action -> action.path("data"))
                .orElseThrow(() -> new IllegalStateException("the card has no button " + verb));
    }

    private List<JsonNode> all(Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        collect(content, wanted, found);
        return found;
    }

    private static void collect(JsonNode node, Predicate<JsonNode> wanted, List<JsonNode> found) {
        if (node.isObject() && wanted.test(node)) {
            found.add(node);
        }
        node.forEach(child -> collect(child, wanted, found));
    }
}
