package dk.raadslag.bot.config;

import dk.raadslag.domain.Phrase;

/** What is said about a network file. */
final class NetworkPhrases {
    private NetworkPhrases() {}

    record IdIsNotFileName(String written, String expected) implements Phrase {}

    record ShortNameTaken(String written, String otherFile) implements Phrase {}

    record UnknownCode(String written) implements Phrase {}

    record OutsideNetwork(String name) implements Phrase {}

    record StandInOutside(String email) implements Phrase {}

    record BadExternal(String number, String name) implements Phrase {}

    record GroupsOverlap(String group) implements Phrase {}

    record UnknownForumId(String written, String known) implements Phrase {}

    record StepOutOfOrder(String step, int days, boolean calendar, String before, int most) implements Phrase {}
}
