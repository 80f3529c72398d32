package dk.raadslag.bot.round;

import dk.raadslag.domain.Phrase;

/** What is said about rounds without a meeting. */
final class OwnRoundWords {
    private OwnRoundWords() {}

    record OwnRoundUsage() implements Phrase {}

    record OwnDeadlineMissing() implements Phrase {}

    record TitleMissing() implements Phrase {}

    record TitleTooLong(int longest) implements Phrase {}
}
