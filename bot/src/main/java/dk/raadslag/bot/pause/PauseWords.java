package dk.raadslag.bot.pause;

import dk.raadslag.domain.Phrase;
import java.time.Instant;
import java.util.List;

/** What is said about pauses. */
final class PauseWords {
    private PauseWords() {}

    record PauseUsage() implements Phrase {}

    record SendingPaused(Instant since, String by, String reason) implements Phrase {}

    record NotPaused() implements Phrase {}

    record ResumePreview(Instant since, List<RoundLine> rounds) implements Phrase {}

    /**
     * What happens to a round.
     *
     * @param held how many messages of each kind wait and go out, by the first part of their key
     * @param over it is closed: what waits is dropped instead
     * @param reminded the municipalities that get the reminder that fell due
     * @param dropped how many outdated reminders are not sent
     */
    record RoundLine(String id, String title, boolean over, List<Held> held, List<String> reminded, int dropped) {}

    record Held(String kind, int messages) {}

    record SendingResumed() implements Phrase {}
}
