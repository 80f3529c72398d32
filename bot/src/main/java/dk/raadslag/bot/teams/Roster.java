package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dk.raadslag.bot.conversation.Incoming.Arrived;
import dk.raadslag.bot.conversation.Incoming.Content;
import dk.raadslag.bot.conversation.Incoming.Ignored;
import dk.raadslag.bot.conversation.Incoming.Left;

/** Who came and who went. */
final class Roster {

    private Roster() {}

    static Content change(Posted posted) {
        if (posted.list("membersAdded").stream().anyMatch(JsonNode::isObject)) {
            return new Arrived();
        }
        if (posted.list("membersRemoved").stream().anyMatch(member -> isTheBot(posted, member))) {
            return new Left();
        }
        return new Ignored((posted.type() + " " + posted.text("/channelData/eventType")).strip());
    }

    private static boolean isTheBot(Posted posted, JsonNode member) {
        String id = Clean.text(member.path("id"));
        return !id.isBlank() && id.equals(posted.botId());
    }
}
