package dk.raadslag.bot.teamsapp;

import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The commands Teams lists in its own menus; it takes twelve a list, so the daily ones are chosen here and the others are
 * typed.
 */
final class CommandMenus {

    /** Typed by contact persons; in front, because they are the many. */
    static final Map<String, Phrase> OF_CONTACTS = inOrder(
            Map.entry("status", new TeamsAppWords.MenuStatus()),
            Map.entry("vis svar", new TeamsAppWords.MenuReplies()),
            Map.entry("vis kort", new TeamsAppWords.MenuCard()),
            Map.entry("fortryd", new TeamsAppWords.MenuUndo()),
            Map.entry("hjælp", new TeamsAppWords.MenuHelp()));

    private static final List<String> OF_THE_SECRETARIAT_ALONE =
            List.of("anmod", "rykker", "frist", "svar", "udkast", "dagsorden", "møder");

    private static final List<String> IN_A_GROUP = List.of(
            "status",
            "anmod",
            "rykker",
            "svar",
            "udkast",
            "luk",
            "dagsorden",
            "møder",
            "møde",
            "netværk",
            "skift",
            "hjælp");

    private final List<SecretariatCommand> registry;
    private final Wording wording;

    CommandMenus(List<SecretariatCommand> registry, Wording wording) {
        this.registry = List.copyOf(registry);
        this.wording = wording;
    }

    /** One line of a menu. */
    record Entry(String title, String description) {}

    /** Returns what stands in the menu of the chat with the bot alone. */
    List<Entry> alone() {
        return Stream.concat(
                        OF_CONTACTS.entrySet().stream()
                                .map(one -> new Entry(one.getKey(), wording.plain(one.getValue()))),
                        OF_THE_SECRETARIAT_ALONE.stream().map(this::entry))
                .toList();
    }

    /** Returns what stands in the menu of the secretariat's channel or group chat. */
    List<Entry> inAGroup() {
        return IN_A_GROUP.stream().map(this::entry).toList();
    }

    private Entry entry(String name) {
        SecretariatCommand command = registry.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no command " + name));
        return new Entry(name, purpose(wording.plain(command.usage())));
    }

    /** A usage is the form of a command, a dash, and what it does. */
    private static String purpose(String usage) {
        String plain = usage.replace("`", "").strip();
        String does = plain.substring(plain.indexOf(" – ") + 1).replaceFirst("^–\\s*", "");
        return does.substring(0, 1).toUpperCase(Locale.ROOT) + does.substring(1);
    }

    @SafeVarargs
    private static Map<String, Phrase> inOrder(Map.Entry<String, ? extends Phrase>... entries) {
        Map<String, Phrase> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends Phrase> entry : entries) {
            ordered.put(entry.getKey(), entry.getValue());
        }
        return ordered;
    }
}
