package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.Pace;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Reckons more time in working days, and gives it where the network's own rule does. */
final class MoreTime {
    private final PublicHolidays holidays;
    private final MovingDeadlines moving;

    MoreTime(PublicHolidays holidays, MovingDeadlines moving) {
        this.holidays = holidays;
        this.moving = moving;
    }

    /** Returns the deadline so many working days later. */
    LocalDateTime later(Part part, int workingDays) {
        return later(part.deadline(), part, workingDays);
    }

    private LocalDateTime later(Deadline deadline, Part part, int workingDays) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, part.network());
        return calendar.after(deadline.at().toLocalDate(), workingDays)
                .atTime(deadline.at().toLocalTime());
    }

    /** Gives the time where the rule allows it; returns false, changing nothing, where the secretariat decides. */
    boolean given(Part part, LocalDateTime until, Turn turn) {
        ConsentRules rules = part.network().consent();
        boolean byRule = part.round().kind().binds()
                && rules.granted()
                && part.handsIn()
                && !until.isAfter(later(part.round().deadline(), part, rules.moreDays()));
        return byRule && move(part, until, turn) instanceof MovingDeadlines.Moved;
    }

    private MovingDeadlines.Outcome move(Part part, LocalDateTime until, Turn turn) {
        return moving.move(
                new MovingDeadlines.Move(
                        part.round().id(),
                        part.municipality(),
                        new Deadline(until),
                        new Pace.WorkingDays(List.of(1)),
                        turn.by().person().id()),
                Set.of(),
                turn.now());
    }
}
