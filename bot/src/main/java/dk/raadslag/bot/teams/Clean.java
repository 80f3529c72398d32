package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Text from outside, without what no database column and no XML document can hold. */
final class Clean {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}");

    private Clean() {}

    /** Returns the node's text, or the empty text where it is none. */
    static String text(JsonNode node) {
        return node.isTextual() ? of(node.textValue()) : "";
    }

    static String of(String text) {
        return UNSTORABLE.matcher(text).replaceAll("");
    }
}
