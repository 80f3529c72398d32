package dk.raadslag.bot.conversation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A reaction as it is kept with the activity it answers. */
final class StoredReaction {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CARD = "card";
    private static final String TEXT = "text";

    private StoredReaction() {}

    static String write(Reaction reaction) {
        ObjectNode kept = JSON.createObjectNode();
        if (reaction instanceof Reaction.ShowCard shown) {
            kept.put(CARD, shown.json());
        } else if (reaction instanceof Reaction.ShowText shown) {
            kept.put(TEXT, shown.text());
        }
        return kept.toString();
    }

    static Reaction read(String stored) {
        JsonNode kept = JSON.readTree(stored);
        if (kept.hasNonNull(CARD)) {
            return new Reaction.ShowCard(kept.get(CARD).asString());
        }
        return kept.hasNonNull(TEXT) ? new Reaction.ShowText(kept.get(TEXT).asString()) : new Reaction.Done();
    }
}
