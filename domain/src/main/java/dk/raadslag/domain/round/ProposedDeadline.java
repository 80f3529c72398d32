package dk.raadslag.domain.round;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.PlanSteps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The deadline a forum's back-plan gives: the usual plan's while it leaves time to answer, else the short plan's. */
public record ProposedDeadline(Deadline deadline, Pace.WorkingDays pace, boolean shortPlan) {

    /** Fewer working days than these are not enough to answer in. */
    private static final int ENOUGH = 3;

    /** What is proposed has to be read before the agenda is made. */
    private static final int BEFORE_AGENDA = 2;

    /** Returns the proposal for a meeting; empty when even the short plan's deadline has passed. */
    public static Optional<ProposedDeadline> before(
            Meeting meeting, Forum forum, WorkingCalendar calendar, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        ProposedDeadline usual = proposal(meeting, forum.plan(), calendar, false);
        if (!usual.deadline.passed(now) && leavesEnough(usual.deadline, today, calendar)) {
            return Optional.of(usual);
        }
        return Optional.of(proposal(meeting, forum.shortPlan(), calendar, true))
                .filter(brief -> !brief.deadline.passed(now));
    }

    /** Returns until when items can be proposed: two working days before the agenda is made; empty when that has passed. */
    public static Optional<ProposedDeadline> ofProposals(
            Meeting meeting, Forum forum, WorkingCalendar calendar, Instant now) {
        PlanSteps plan = calendar.counted(forum.plan(), meeting.date());
        LocalDate day = calendar.before(meeting.date(), plan.request() + BEFORE_AGENDA);
        return Optional.of(new ProposedDeadline(new Deadline(day.atTime(plan.time())), pace(plan), false))
                .filter(proposal -> !proposal.deadline.passed(now));
    }

    /** Returns when a forum reminds before a deadline somebody chose: as in its usual plan, or the short one in haste. */
    public static Pace.WorkingDays paceTo(Deadline deadline, Forum forum, WorkingCalendar calendar, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        return pace(deadline, leavesEnough(deadline, today, calendar) ? forum.plan() : forum.shortPlan(), calendar);
    }

    /** Returns when consent to a draft runs out: as the meeting's plan says, else in two working days at the usual hour. */
    public static Deadline ofConsent(@Nullable Meeting meeting, Forum forum, WorkingCalendar calendar, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        Integer step = meeting == null
                ? null
                : calendar.counted(forum.plan(), meeting.date()).consent();
        if (meeting != null && step != null) {
            LocalDate planned = calendar.before(meeting.date(), step);
            if (planned.isAfter(today)) {
                return new Deadline(planned.atTime(forum.plan().time()));
            }
        }
        return new Deadline(calendar.after(today, 2).atTime(forum.plan().time()));
    }

    private static ProposedDeadline proposal(
            Meeting meeting, PlanSteps rule, WorkingCalendar calendar, boolean shortPlan) {
        PlanSteps plan = calendar.counted(rule, meeting.date());
        LocalDate day = calendar.before(meeting.date(), plan.deadline());
        return new ProposedDeadline(new Deadline(day.atTime(plan.time())), pace(plan), shortPlan);
    }

    private static boolean leavesEnough(Deadline deadline, LocalDate today, WorkingCalendar calendar) {
        LocalDate last = deadline.at().toLocalDate();
        return last.isAfter(today) && calendar.between(today, last) >= ENOUGH;
    }

    /** As if the meeting lay as far behind the deadline as the plan says. */
    private static Pace.WorkingDays pace(Deadline deadline, PlanSteps plan, WorkingCalendar calendar) {
        LocalDate day = deadline.at().toLocalDate();
        LocalDate meeting = plan.calendarDays().contains(PlanSteps.Step.DEADLINE)
                ? day.plusDays(plan.deadline())
                : calendar.after(day, plan.deadline());
        return pace(calendar.counted(plan, meeting));
    }

    private static Pace.WorkingDays pace(PlanSteps plan) {
        List<Integer> before = plan.remind().stream()
                .map(days -> days - plan.deadline())
                .filter(days -> days >= 0)
                .distinct()
                .toList();
        return new Pace.WorkingDays(before, plan.chase() == null ? null : plan.deadline() - plan.chase());
    }
}
