package dk.raadslag.bot.teamsapp;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What Teams shows about the app, and what is said when its package is made. */
interface TeamsAppWords {

    record AppName() implements Phrase {}

    record AppFullName() implements Phrase {}

    record AppInShort() implements Phrase {}

    record AppInFull() implements Phrase {}

    record DeveloperName() implements Phrase {}

    record PackageWritten(String file, String version) implements Phrase {}

    record PagesMissing(List<String> settings, String instead) implements Phrase {}

    record SettingsMissing(List<String> settings) implements Phrase {}

    record SettingNotUsable(String setting, String written, String expected) implements Phrase {}

    record FileNotWritable(String file) implements Phrase {}

    record MenuStatus() implements Phrase {}

    record MenuReplies() implements Phrase {}

    record MenuCard() implements Phrase {}

    record MenuUndo() implements Phrase {}

    record MenuHelp() implements Phrase {}
}
