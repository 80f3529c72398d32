package dk.raadslag.bot.conversation;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reaction as it is kept with the activity it answers. */
final class StoredReaction {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CARD = "card";
    private static final String TEXT = "text";

    private StoredReaction() {}

    /** Returns what is kept of a reaction; nothing where there is nothing to show again. */
    static Optional<String> write(Reaction reaction) {
        if (reaction instanceof Reaction.ShowCard shown) {
            return Optional.of(JSON.createObjectNode().put(CARD, shown.json()).toString());
        }
        return reaction instanceof Reaction.ShowText shown
                ? Optional.of(JSON.createObjectNode().put(TEXT, shown.text()).toString())
                : Optional.empty();
    }

    static Reaction read(String stored) {
        if (stored.isEmpty()) {
            return new Reaction.Done();
        }
        JsonNode kept = JSON.readTree(stored);
        if (kept.hasNonNull(CARD)) {
            return new Reaction.ShowCard(kept.get(CARD).asString());
        }
        return kept.hasNonNull(TEXT) ? new Reaction.ShowText(kept.get(TEXT).asString()) : new Reaction.Done();
    }
}
