package dk.raadslag.bot.meeting;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.BackPlan;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PlanSteps;
import dk.raadslag.domain.reminder.FollowingPlans;
import dk.raadslag.domain.round.MovingMeetings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what moving a meeting touches: its rounds, and every step on the way to it. */
final class DescribingMoves {
    private static final Set<BackPlan.Kind> SHOWN =
            Set.of(BackPlan.Kind.AGENDA, BackPlan.Kind.REQUEST, BackPlan.Kind.DEADLINE, BackPlan.Kind.PREMEETING);

    private final ListingMeetings listing;
    private final OpenRounds rounds;
    private final FollowingPlans following;
    private final PublicHolidays holidays;

    DescribingMoves(ListingMeetings listing, OpenRounds rounds, FollowingPlans following, PublicHolidays holidays) {
        this.listing = listing;
        this.rounds = rounds;
        this.following = following;
        this.holidays = holidays;
    }

    Phrase preview(MoveOrder order, boolean changed, Network network, Instant now) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        Meeting after = order.meeting().confirmed(order.date(), order.time());
        return new MoveWords.MeetingMovePreview(
                listing.line(order.meeting(), network, now),
                after.date(),
                after.time(),
                changed,
                calendar.isWorkingTime(after.date().atTime(after.time())),
                calendar.isQuiet(after.date()),
                open(after, network, now),
                steps(after, network, now));
    }

    Phrase moved(MovingMeetings.Moved moved, Network network, Instant now) {
        Meeting meeting = moved.meeting();
        return new MoveWords.MeetingMovedDone(
                listing.line(meeting, network, now), meeting.number(), moved.told(), open(meeting, network, now));
    }

    private List<MoveWords.OpenRound> open(Meeting after, Network network, Instant now) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        PlanSteps plan = calendar.counted(FollowingPlans.forum(after, network).plan(), after.date());
        LocalDate day = calendar.before(after.date(), plan.deadline());
        return rounds.at(after.id(), after.date(), new Deadline(day.atTime(plan.time())), now);
    }

    /** Tells two moments apart between which the open rounds have changed. */
    String mark(Meeting meeting, Instant now) {
        return rounds.of(meeting.id(), now).stream()
                .map(round -> round.id() + " " + round.deadline().at())
                .collect(Collectors.joining(","));
    }

    private List<PlanWords.StepLine> steps(Meeting after, Network network, Instant now) {
        return following.follow(after, network, now).stream()
                .filter(line -> SHOWN.contains(line.step().kind()))
                .map(line -> new PlanWords.StepLine(
                        line.step().kind().name(),
                        line.step().day(),
                        line.step().time(),
                        line.state().name(),
                        line.step().calendarDays()))
                .toList();
    }
}
