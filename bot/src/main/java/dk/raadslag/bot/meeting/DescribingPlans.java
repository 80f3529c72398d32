package dk.raadslag.bot.meeting;

import dk.raadslag.bot.calendar.CalendarLinks;
import dk.raadslag.bot.meeting.PlanWords.SchoolWeek;
import dk.raadslag.bot.meeting.PlanWords.StepLine;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.BackPlan;
import dk.raadslag.domain.meeting.BackPlan.Kind;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.LateAgenda;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.SchoolHoliday;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PlanSteps;
import dk.raadslag.domain.reminder.FollowingPlans;
import dk.raadslag.domain.reminder.FollowingPlans.State;
import dk.raadslag.domain.round.ProposedDeadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes the way to a meeting: as it is planned, as it stands, and as it would be with late papers. */
final class DescribingPlans {
    private final FollowingPlans following;
    private final ListingMeetings listing;
    private final PublicHolidays holidays;
    private final CalendarLinks calendar;

    DescribingPlans(
            FollowingPlans following, ListingMeetings listing, PublicHolidays holidays, CalendarLinks calendar) {
        this.following = following;
        this.listing = listing;
        this.holidays = holidays;
        this.calendar = calendar;
    }

    Phrase shown(Meeting meeting, Network network, Instant now) {
        BackPlan plan = following.plan(meeting, network);
        List<FollowingPlans.Line> lines = following.follow(plan, now);
        PlanSteps usual = new WorkingCalendar(holidays, network)
                .counted(FollowingPlans.forum(meeting, network).plan(), meeting.date());
        return new PlanWords.PlanShown(
                listing.line(meeting, network, now),
                lines.stream().map(line -> line(line.step(), line.state())).toList(),
                usual.request() - usual.deadline(),
                schoolWeeks(plan, network, DanishTime.at(now).toLocalDate()),
                hurry(meeting, network, now, lines),
                calendar.offer(meeting));
    }

    Phrase shifted(Meeting meeting, Network network, int days, Instant now) {
        Forum forum = FollowingPlans.forum(meeting, network);
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        PlanSteps usual = calendar.counted(forum.plan(), meeting.date());
        LateAgenda late = new LateAgenda(usual, days);
        LateAgenda.Window stands = late.ifTheDeadlineStands();
        boolean tooShort = late.windows().stream().anyMatch(LateAgenda.Window::isTooShort);
        return new PlanWords.PlanShifted(
                listing.line(meeting, network, now),
                days,
                planned(BackPlan.of(meeting, late.shifted(), calendar)),
                late.windows().stream()
                        .map(window -> new PlanWords.WindowLine(
                                window.party().name(), window.usual(), window.now(), window.isTooShort()))
                        .toList(),
                stands.usual(),
                stands.now(),
                new Deadline(calendar.before(meeting.date(), usual.deadline()).atTime(usual.time())),
                tooShort ? inShort(meeting, network) : null);
    }

    /** Something is only to be said while nobody has been asked and the usual deadline leaves too little time. */
    private @Nullable Phrase hurry(Meeting meeting, Network network, Instant now, List<FollowingPlans.Line> lines) {
        boolean asked =
                lines.stream().anyMatch(line -> line.step().kind() == Kind.REQUEST && line.state() == State.DONE);
        if (asked || meeting.date().isBefore(DanishTime.at(now).toLocalDate())) {
            return null;
        }
        Optional<ProposedDeadline> proposed = ProposedDeadline.before(
                meeting, FollowingPlans.forum(meeting, network), new WorkingCalendar(holidays, network), now);
        if (proposed.isEmpty()) {
            return new PlanWords.TooLateForAnyPlan(meeting.number());
        }
        return proposed.get().shortPlan() ? inShort(meeting, network) : null;
    }

    private Phrase inShort(Meeting meeting, Network network) {
        Forum forum = FollowingPlans.forum(meeting, network);
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        PlanSteps inHaste = calendar.counted(forum.shortPlan(), meeting.date());
        BackPlan brief = BackPlan.of(meeting, forum.shortPlan(), calendar);
        return new PlanWords.ShortPlan(
                new Deadline(calendar.before(meeting.date(), inHaste.deadline()).atTime(inHaste.time())),
                planned(brief),
                BackPlan.of(meeting, forum.plan(), calendar).steps().stream()
                        .map(BackPlan.Step::kind)
                        .filter(kind -> brief.day(kind).isEmpty())
                        .map(Kind::name)
                        .distinct()
                        .toList());
    }

    private List<SchoolWeek> schoolWeeks(BackPlan plan, Network network, LocalDate today) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, network);
        LocalDate first = plan.day(Kind.REQUEST).orElse(plan.meeting().date());
        return first.datesUntil(plan.meeting().date().plusDays(1))
                .filter(day -> !day.isBefore(today) && calendar.isWorkingDay(day) && !calendar.isQuiet(day))
                .flatMap(day -> SchoolHoliday.on(day, holidays).stream()
                        .map(holiday -> new SchoolWeek(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), holiday)))
                .distinct()
                .toList();
    }

    private static List<StepLine> planned(BackPlan plan) {
        return plan.steps().stream().map(step -> line(step, State.TO_COME)).toList();
    }

    private static StepLine line(BackPlan.Step step, State state) {
        return new StepLine(step.kind().name(), step.day(), step.time(), state.name(), step.calendarDays());
    }
}
