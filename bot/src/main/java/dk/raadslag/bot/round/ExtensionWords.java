package dk.raadslag.bot.round;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;

/** What is said about wishes for more time. */
final class ExtensionWords {
    private ExtensionWords() {}

    /** {@code by} names who had decided it before, empty for the reader. */
    record ExtensionDecided(String municipality, String id, String person, Deadline until, String verdict, String by)
            implements Phrase {}
}
