package dk.raadslag.bot.round;

import dk.raadslag.bot.reply.MeetingAhead;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;

/** What is told about a round under way. */
final class NewsWords {
    private NewsWords() {}

    record YourDeadline(String title, Deadline deadline) implements Phrase {}

    record NoExtension(String title, Deadline deadline) implements Phrase {}

    record OpenAgain(String title, Deadline deadline) implements Phrase {}

    record MeetingMoved(String title, Deadline deadline) implements Phrase {}

    record CalledOff(String title, RoundKind kind, MeetingAhead meeting) implements Phrase {}

    /** To the secretariat; {@code lines} say what was answered to which items. */
    record AnsweredLate(
            String municipality, String id, String title, Deadline deadline, boolean closedEarly, List<LateLine> lines)
            implements Phrase {}

    /** The same of a round that asked for items or names; {@code words} are their titles or names, none where there are none. */
    record GatheredLate(String municipality, String id, String title, RoundKind kind, List<String> words)
            implements Phrase {}

    record LateLine(List<String> numbers, Position position) {}
}
