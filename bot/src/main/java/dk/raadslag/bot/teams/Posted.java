package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An activity as it was posted. */
record Posted(ObjectNode json) {

    String type() {
        return text("/type");
    }

    String id() {
        return text("/id");
    }

    String channelId() {
        return text("/channelId");
    }

    String serviceUrl() {
        return text("/serviceUrl");
    }

    String conversationId() {
        return text("/conversation/id");
    }

    String botId() {
        return text("/recipient/id");
    }

    /** Every tenant the activity names, the one it is about first. */
    List<String> tenants() {
        return Stream.of("/channelData/tenant/id", "/conversation/tenantId")
                .map(this::text)
                .filter(tenant -> !tenant.isBlank())
                .distinct()
                .toList();
    }

    boolean isPersonal() {
        String kind = text("/conversation/conversationType");
        return kind.isBlank() ? !json.at("/conversation/isGroup").asBoolean() : kind.equals("personal");
    }

    /** Tells whether Teams showed the activity to nobody but the bot. */
    boolean isTargeted() {
        return json.at("/recipient/isTargeted").booleanValue();
    }

    String text(String pointer) {
        return Clean.text(json.at(pointer));
    }

    List<JsonNode> list(String field) {
        List<JsonNode> items = new ArrayList<>();
        json.path(field).forEach(items::add);
        return items;
    }
}
