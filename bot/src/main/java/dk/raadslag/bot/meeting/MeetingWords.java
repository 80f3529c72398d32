package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Question;
import dk.raadslag.bot.command.WhichOne;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about meetings and dates. */
final class MeetingWords {

    private MeetingWords() {}

    record NoSuchDate(String typed) implements Phrase {}

    record WeekdayDoesNotFit(String typed, LocalDate date) implements Phrase {}

    record NoSuchTime(String typed) implements Phrase {}

    record DateMissing(String typed) implements Phrase {}

    record DateHasPassed(LocalDate date) implements Phrase {}

    /** A date without a year that has just passed; {@code next} is the same day in the year after. */
    record PassedThisYear(LocalDate date, LocalDate next) implements Phrase {}

    record UnknownForum(String typed, List<String> forums) implements Phrase {}

    record MeetingAdded(MeetingLine meeting, int number, boolean clockGuessed, boolean workingDay, Phrase calendar)
            implements Phrase {}

    record MeetingConfirmed(MeetingLine meeting, int number, Phrase calendar) implements Phrase {}

    record MeetingTakenUpAgain(MeetingLine meeting, int number) implements Phrase {}

    record MeetingIsOff(int number, LocalDate date) implements Question {}

    record MeetingKnown(MeetingLine meeting) implements Phrase {}

    record MeetingList(List<MeetingLine> meetings, int earlier) implements Phrase {}

    record NoMeetings() implements Question {}

    record WhichMeeting(List<MeetingLine> meetings) implements WhichOne {}

    record UnknownMeeting(String typed, List<MeetingLine> meetings) implements Phrase {}

    record NoMeetingThatDay(LocalDate date, List<MeetingLine> meetings) implements Question {}

    record UnknownRound(String typed) implements Phrase {}

    record NoRoundYet() implements Question {}

    record NoOpenRound() implements Question {}

    record MeetingHasNoRound(MeetingLine meeting) implements Question {}

    record WhichRound(List<RoundLine> rounds) implements WhichOne {}

    record MeetingsUsage() implements Phrase {}

    record MeetingUsage() implements Phrase {}

    /** A meeting in a list; {@code items} counts its newest agenda, null without one. */
    record MeetingLine(
            int number,
            String id,
            String forum,
            LocalDate date,
            LocalTime time,
            boolean example,
            boolean calledOff,
            @Nullable Integer items,
            List<RoundLine> rounds)
            implements Phrase {}

    record RoundLine(String id, String title, Deadline deadline, boolean open) implements Phrase {}
}
