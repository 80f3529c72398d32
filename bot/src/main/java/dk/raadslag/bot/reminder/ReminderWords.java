package dk.raadslag.bot.reminder;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about reminders sent at the secretariat's word. */
final class ReminderWords {

    private ReminderWords() {}

    record ReminderUsage() implements Phrase {}

    /**
     * Who will be reminded.
     *
     * @param today when they were last reminded on the same day, or null
     * @param enough who has been reminded so often lately that they are left alone
     */
    record ReminderPreview(
            String id,
            String title,
            Deadline deadline,
            @Nullable Instant today,
            List<MissingLine> missing,
            List<MissingPerson> notLinked,
            List<MissingPerson> enough,
            boolean byMail)
            implements Phrase {}

    /** Everybody missing has been reminded so often lately that they are left alone. */
    record AllHaveHadEnough(String id, String title, List<MissingPerson> enough) implements Phrase {}

    record MissingLine(String municipality, List<String> people) {}

    record MissingPerson(
            String name, String municipality, @Nullable String phone) {}

    record NobodyMissing(String id, String title) implements Phrase {}

    record SilenceIsConsent(String id, String title, Deadline deadline) implements Phrase {}

    record RoundIsOver(String id, String title, Deadline deadline) implements Phrase {}

    record RemindersSent(String id, String title, int people) implements Phrase {}
}
