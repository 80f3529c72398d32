package dk.raadslag.bot.calendar;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.round.RoundKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said in and about calendars. */
final class CalendarWords {

    private CalendarWords() {}

    record CalendarName(String network) implements Phrase {}

    /** Where a meeting's file and the network's whole calendar are fetched. */
    record CalendarOffer(String file, String feed) implements Phrase {}

    record MeetingEventTitle(String forum, boolean calledOff) implements Phrase {}

    record MeetingEventText(
            String network,
            int number,
            boolean example,
            boolean calledOff,
            @Nullable Deadline deadline) implements Phrase {}

    record RoundDeadlineTitle(String title, RoundKind kind, boolean calledOff) implements Phrase {}

    record RoundDeadlineText(String network, String round, Deadline deadline, boolean calledOff) implements Phrase {}

    record PlannedDeadlineTitle(String forum, LocalDate meeting, boolean calledOff) implements Phrase {}

    record PlannedDeadlineText(String network, Deadline deadline, boolean calledOff) implements Phrase {}
}
