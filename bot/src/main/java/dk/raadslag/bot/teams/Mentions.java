package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names called in a text: the bot's own is dropped, another person's stays without its tags. */
final class Mentions {

    private static final String SPACE = "(?:[ \\u00A0]|&nbsp;)*";
    private static final Pattern TAGGED = Pattern.compile("<at\\b[^<>]*>([^<]*)</at>(" + SPACE + ")");

    private Mentions() {}

    static String removedFrom(String text, Posted posted) {
        String rest = text;
        for (JsonNode entity : posted.list("entities")) {
            String words = Clean.text(entity.path("text"));
            if (isOfTheBot(entity, posted) && !words.isBlank()) {
                rest = rest.replaceAll(Pattern.quote(words) + SPACE, "");
            }
        }
        return TAGGED.matcher(rest).replaceAll(tag -> Matcher.quoteReplacement(untagged(tag, posted)));
    }

    private static boolean isOfTheBot(JsonNode entity, Posted posted) {
        return Clean.text(entity.path("type")).equals("mention")
                && Clean.text(entity.at("/mentioned/id")).equals(posted.botId());
    }

    private static String untagged(MatchResult tag, Posted posted) {
        return tag.group(1).equals(posted.text("/recipient/name")) ? "" : tag.group(1) + tag.group(2);
    }
}
