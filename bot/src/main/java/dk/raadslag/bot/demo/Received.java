package dk.raadslag.bot.demo;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An activity that reached somebody's chat; {@code update} tells that it replaced an earlier one. */
record Received(String id, boolean update, ObjectNode activity) {

    String text() {
        return activity.path("text").asString("");
    }

    Optional<Card> card() {
        for (JsonNode attachment : activity.path("attachments")) {
            if (attachment.path("contentType").asString("").equals("application/vnd.microsoft.card.adaptive")) {
                return Optional.of(new Card(id, attachment.path("content")));
            }
        }
        return Optional.empty();
    }
}
