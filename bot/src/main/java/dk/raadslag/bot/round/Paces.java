package dk.raadslag.bot.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.OutsideWork;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.ProposedDeadline;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a round reminds, seen from a deadline it is given later on. */
final class Paces {
    private static final Pace WITHOUT_A_PLAN = new Pace.WorkingDays(List.of(2, 1));

    private final Meetings meetings;
    private final PublicHolidays holidays;

    Paces(Meetings meetings, PublicHolidays holidays) {
        this.meetings = meetings;
        this.holidays = holidays;
    }

    /** Returns the pace of the forum's plan; a deadline of seconds has no reminders. */
    Pace to(NewDeadline wanted, Round round, Network network, Instant now) {
        return wanted.rehearsal()
                ? new Pace.Rehearsal(List.of())
                : forum(round, network)
                        .<Pace>map(forum -> ProposedDeadline.paceTo(
                                wanted.deadline(), forum, new WorkingCalendar(holidays, network), now))
                        .orElse(WITHOUT_A_PLAN);
    }

    private Optional<Forum> forum(Round round, Network network) {
        return meeting(round)
                .flatMap(meeting -> network.forum(meeting.forum()))
                .or(() -> network.forums().stream().findFirst());
    }

    private Optional<Meeting> meeting(Round round) {
        return Optional.ofNullable(round.meeting()).flatMap(meetings::find);
    }

    /** Tells what is unusual about a deadline. */
    MoveWords.Unusual unusual(NewDeadline wanted, Round round, Network network) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        LocalDate day = wanted.deadline().at().toLocalDate();
        return new MoveWords.Unusual(
                wanted.rehearsal()
                        ? null
                        : OutsideWork.of(wanted.deadline(), calendar).orElse(null),
                !wanted.rehearsal() && calendar.isQuiet(day),
                !wanted.rehearsal()
                        && meeting(round)
                                .filter(meeting -> !day.isBefore(meeting.date()))
                                .isPresent());
    }

    /** Returns how many working days lie between two deadlines. */
    int workingDays(Deadline earlier, Deadline later, Network network) {
        return new WorkingCalendar(holidays, network)
                .between(earlier.at().toLocalDate(), later.at().toLocalDate());
    }
}
