package dk.raadslag.templates.draft;

import java.util.Map;

/** A field as the shipped layouts write it: what lies in a list goes by the name of the single one. */
final class WrittenField {
    private static final String EACH = "[].";
    private static final Map<String, String> ONE_OF = Map.of(
            "items",
            "item",
            "voices",
            "voice",
            "groups",
            "group",
            "calls",
            "call",
            "owing",
            "one",
            "rows",
            "row",
            "proposedWordings",
            "wording",
            "files",
            "file",
            "versions",
            "version");

    private WrittenField() {}

    /** Returns "$voice.text" for "$items[].voices[].text". */
    static String of(String name) {
        int loop = name.lastIndexOf(EACH);
        if (loop < 0) {
            return name;
        }
        String list = name.substring(0, loop).replaceFirst(".*[.$]", "");
        return "$" + ONE_OF.getOrDefault(list, list) + "." + name.substring(loop + EACH.length());
    }
}
