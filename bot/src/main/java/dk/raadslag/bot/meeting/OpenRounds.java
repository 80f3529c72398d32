package dk.raadslag.bot.meeting;

import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.CallingOffMeetings;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.TellingAsked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tells what a change of a meeting means to the rounds that are open for it. */
final class OpenRounds {
    private final CallingOffMeetings callingOff;
    private final TellingAsked telling;
    private final Contributions contributions;

    OpenRounds(CallingOffMeetings callingOff, TellingAsked telling, Contributions contributions) {
        this.callingOff = callingOff;
        this.telling = telling;
        this.contributions = contributions;
    }

    /** Returns the rounds with the deadline the plan of the meeting's new day would give them. */
    List<MoveWords.OpenRound> at(MeetingId meeting, LocalDate day, Deadline planned, Instant now) {
        return callingOff.open(meeting, now).stream()
                .map(round -> new MoveWords.OpenRound(
                        round.id().value(),
                        round.deadline(),
                        !round.lastDeadline().at().toLocalDate().isBefore(day),
                        planned.passed(now) || planned.equals(round.deadline()) ? null : planned,
                        reached(round, Intent.News.What.MEETING_MOVED),
                        answered(round)))
                .toList();
    }

    /** Returns the rounds that would be called off. */
    List<MoveWords.OpenRound> of(MeetingId meeting, Instant now) {
        return callingOff.open(meeting, now).stream()
                .map(round -> new MoveWords.OpenRound(
                        round.id().value(),
                        round.deadline(),
                        false,
                        null,
                        reached(round, Intent.News.What.CALLED_OFF),
                        answered(round)))
                .toList();
    }

    private int reached(Round round, Intent.News.What what) {
        return telling.reached(round, what, Set.copyOf(round.asked())).size();
    }

    private int answered(Round round) {
        return (int) Standing.of(round, contributions.to(round.id())).municipalities().stream()
                .filter(MunicipalityStanding::hasReplied)
                .count();
    }
}
