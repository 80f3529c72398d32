package dk.raadslag.bot.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Something the bot put into a conversation; {@code method} is POST for new, PUT for changed, DELETE for taken away. */
record Posted(String id, String method, JsonNode activity) {

    String text() {
        return activity.path("text").asString("");
    }

    boolean isNew() {
        return method.equals("POST");
    }

    JsonNode card() {
        return activity.at("/attachments/0/content");
    }

    boolean hasCard() {
        return !card().isMissingNode();
    }

    /** Returns everything a reader sees: the text and every text of the card. */
    String read() {
        StringBuilder all = new StringBuilder(text());
        Cards.nodes(card(), node -> node.path("text").isString())
                .forEach(node -> all.append('\n').append(node.path("text").asString()));
        Cards.nodes(card(), node -> node.path("title").isString())
                .forEach(node -> all.append('\n').append(node.path("title").asString()));
        return all.toString();
    }

    @Override
    public String toString() {
        return method + " " + read();
    }

    /** Looks into a card. */
    static final class Cards {

        private Cards() {}

        static List<JsonNode> nodes(JsonNode root, Predicate<JsonNode> wanted) {
            List<JsonNode> found = new ArrayList<>();
            collect(root, wanted, found);
            return found;
        }

        /** Returns the data of the button with this verb, as it lies in the card. */
        static JsonNode data(JsonNode card, String verb) {
            return nodes(card, node -> node.path("verb").asString("").equals(verb)).stream()
                    .map(node -> node.path("data"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + verb + " in " + card));
        }

        /** Returns the data a client without universal actions sends for the button with this verb. */
        static JsonNode fallback(JsonNode card, String verb) {
            return nodes(card, node -> node.path("verb").asString("").equals(verb) && node.has("fallback")).stream()
                    .map(node -> node.at("/fallback/data"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no fallback for " + verb + " in " + card));
        }

        private static void collect(JsonNode node, Predicate<JsonNode> wanted, List<JsonNode> found) {
            if (node.isObject() && wanted.test(node)) {
                found.add(node);
            }
            node.forEach(child -> collect(child, wanted, found));
        }
    }
}
