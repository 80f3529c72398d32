package dk.raadslag.bot.teamsapp;

import dk.raadslag.domain.Wording;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the manifest that tells Teams what the app is and where it may be used. */
final class Manifest {

    private static final String VERSION = "1.29";
    private static final String ACCENT = "#155E63";

    private final CommandMenus menus;
    private final Wording wording;

    Manifest(CommandMenus menus, Wording wording) {
        this.menus = menus;
        this.wording = wording;
    }

    ObjectNode of(Installation installation) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put(
                "$schema",
                "https://developer.microsoft.com/json-schemas/teams/v" + VERSION + "/MicrosoftTeams.schema.json");
        manifest.put("manifestVersion", VERSION);
        manifest.put("version", installation.version());
        manifest.put("id", installation.packageId());
        manifest.putObject("localizationInfo").put("defaultLanguageTag", "da");
        addAppearance(manifest, installation.developer());
        manifest.putArray("bots").add(bot(installation.botId()));
        manifest.put("defaultInstallScope", "personal");
        manifest.putObject("defaultGroupCapability").put("team", "bot").put("groupchat", "bot");
        manifest.putArray("permissions").add("identity").add("messageTeamMembers");
        manifest.putArray("validDomains").add(installation.publicUrl().getAuthority());
        return manifest;
    }

    private void addAppearance(ObjectNode manifest, Installation.Developer developer) {
        manifest.putObject("developer")
                .put("name", developer.name())
                .put("websiteUrl", developer.website())
                .put("privacyUrl", developer.privacy())
                .put("termsOfUseUrl", developer.terms());
        manifest.putObject("name")
                .put("short", wording.plain(new TeamsAppWords.AppName()))
                .put("full", wording.plain(new TeamsAppWords.AppFullName()));
        manifest.putObject("description")
                .put("short", wording.plain(new TeamsAppWords.AppInShort()))
                .put("full", wording.plain(new TeamsAppWords.AppInFull()));
        manifest.putObject("icons").put("color", Icons.COLOR).put("outline", Icons.OUTLINE);
        manifest.put("accentColor", ACCENT);
    }

    private ObjectNode bot(String id) {
        ObjectNode bot = JsonNodeFactory.instance.objectNode();
        bot.put("botId", id);
        bot.putArray("scopes").add("personal").add("team").add("groupChat");
        bot.put("supportsFiles", true);
        bot.put("isNotificationOnly", false);
        bot.put("supportsTargetedMessages", true);
        ArrayNode lists = bot.putArray("commandLists");
        lists.add(list("mention", List.of("personal"), menus.alone()));
        lists.add(list("slash", List.of("team", "groupChat"), menus.inAGroup()));
        return bot;
    }

    private static ObjectNode list(String trigger, List<String> scopes, List<CommandMenus.Entry> entries) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.putArray("triggers").add(trigger);
        ArrayNode where = list.putArray("scopes");
        scopes.forEach(where::add);
        ArrayNode commands = list.putArray("commands");
        entries.forEach(
                entry -> commands.addObject().put("title", entry.title()).put("description", entry.description()));
        return list;
    }
}
