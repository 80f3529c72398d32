package dk.raadslag.bot.teamsapp;

import java.net.URI;

/** One secretariat's bot: the id it is registered with, where it is reached, and what Teams tells about it. */
record Installation(String botId, String packageId, String version, URI publicUrl, Developer developer) {

    /** Who answers for the app, with the three pages Teams links to. */
    record Developer(String name, String website, String privacy, String terms) {}
}
