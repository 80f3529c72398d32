package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.bot.conversation.Incoming.Speaker;

/** Finds out whom an activity comes from. */
final class Speakers {

    private Speakers() {}

    static Speaker of(Posted posted) {
        JsonNode account = account(posted);
        String tenant = posted.tenants().stream().findFirst().orElse("");
        return new Speaker(
                tenant,
                Clean.text(account.path("aadObjectId")),
                Clean.text(account.path("id")),
                Clean.name(account.path("name")));
    }

    /** Where the bot itself is named as the sender, somebody was added, and that is who arrives. */
    private static JsonNode account(Posted posted) {
        JsonNode from = posted.json().path("from");
        if (!Clean.text(from.path("id")).equals(posted.botId())) {
            return from;
        }
        return posted.list("membersAdded").stream()
                .filter(member -> member.path("id").isTextual())
                .filter(member -> !Clean.text(member.path("id")).equals(posted.botId()))
                .findFirst()
                .orElse(from);
    }
}
