package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Text from outside, without what no database column and no XML document can hold. */
final class Clean {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cs}");

    private static final int LONGEST_NAME = 200;

    private Clean() {}

    /** Returns the node's text, or the empty text where it is none. */
    static String text(JsonNode node) {
        return node.isTextual() ? of(node.textValue()) : "";
    }

    /** Returns the node's text as a name: none that means somebody is longer. */
    static String name(JsonNode node) {
        String name = text(node);
        return name.length() <= LONGEST_NAME ? name : of(name.substring(0, LONGEST_NAME));
    }

    /** Returns the node's text as the name of a file, cut so that its ending stays. */
    static String fileName(JsonNode node) {
        String name = text(node);
        return name.length() <= LONGEST_NAME ? name : of(name.substring(name.length() - LONGEST_NAME));
    }

    static String of(String text) {
        return UNSTORABLE.matcher(text).replaceAll("");
    }
}
