package dk.raadslag.domain.meeting;

import dk.raadslag.domain.network.PlanSteps;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps towards a meeting with the day of each, earliest first, counted back from it. */
public record BackPlan(Meeting meeting, List<Step> steps) {
    /** The papers are expected so many working days before the request goes out. */
    private static final int TO_READ = 1;

    /** So many working days after the meeting it is followed up. */
    private static final int TO_FOLLOW_UP = 2;

    /** Copies the steps. */
    public BackPlan {
        steps = List.copyOf(steps);
    }

    /** What is done in a step. */
    public enum Kind {
        AGENDA,
        REQUEST,
        REMIND,
        DEADLINE,
        CHASE,
        DRAFT,
        CONSENT,
        DELIVER,
        PREMEETING,
        MEETING,
        FOLLOW_UP
    }

    /**
     * A step and its day.
     *
     * @param time null where the day is enough
     * @param calendarDays how many of them it lies before the meeting at least, or null where working days are counted
     */
    public record Step(
            Kind kind,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Integer calendarDays) {
        /** A step that is counted in working days, or not at all. */
        Step(Kind kind, LocalDate day, @Nullable LocalTime time) {
            this(kind, day, time, null);
        }

        private Step asIn(PlanSteps rule) {
            return new Step(kind, day, time, calendarDays(rule));
        }

        private @Nullable Integer calendarDays(PlanSteps rule) {
            return switch (kind) {
                case REQUEST -> in(rule, PlanSteps.Step.REQUEST, rule.request());
                case DEADLINE -> in(rule, PlanSteps.Step.DEADLINE, rule.deadline());
                case DRAFT -> in(rule, PlanSteps.Step.DRAFT, rule.draft());
                case CONSENT -> in(rule, PlanSteps.Step.CONSENT, rule.consent());
                case DELIVER -> in(rule, PlanSteps.Step.DELIVER, rule.deliver());
                case PREMEETING -> in(rule, PlanSteps.Step.PREMEETING, rule.premeeting());
                case CHASE -> in(rule, PlanSteps.Step.CHASE, rule.chase());
                default -> null;
            };
        }

        private static @Nullable Integer in(PlanSteps rule, PlanSteps.Step step, @Nullable Integer days) {
            return rule.calendarDays().contains(step) ? days : null;
        }
    }

    /** Counts a plan back from a meeting. */
    public static BackPlan of(Meeting meeting, PlanSteps rule, WorkingCalendar calendar) {
        PlanSteps plan = calendar.counted(rule, meeting.date());
        Counting count = new Counting(meeting.date(), calendar);
        count.back(Kind.AGENDA, plan.request() + TO_READ);
        count.back(Kind.REQUEST, plan.request());
        plan.remind().forEach(days -> count.back(Kind.REMIND, days));
        count.at(Kind.DEADLINE, plan.deadline(), plan.time());
        count.back(Kind.CHASE, plan.chase());
        count.back(Kind.DRAFT, plan.draft());
        count.back(Kind.CONSENT, plan.consent());
        count.back(Kind.DELIVER, plan.deliver());
        count.back(Kind.PREMEETING, plan.premeeting());
        count.steps.add(new Step(Kind.MEETING, meeting.date(), meeting.time()));
        count.steps.add(new Step(Kind.FOLLOW_UP, calendar.after(meeting.date(), TO_FOLLOW_UP), null));
        return new BackPlan(
                meeting,
                count.steps.stream()
                        .map(step -> step.asIn(rule))
                        .sorted(Comparator.comparing(Step::day).thenComparing(Step::kind))
                        .toList());
    }

    /** Returns the day of the first step of a kind. */
    public Optional<LocalDate> day(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).map(Step::day).findFirst();
    }

    private static final class Counting {
        private final LocalDate meeting;
        private final WorkingCalendar calendar;
        private final List<Step> steps = new ArrayList<>();

        private Counting(LocalDate meeting, WorkingCalendar calendar) {
            this.meeting = meeting;
            this.calendar = calendar;
        }

        private void back(Kind kind, @Nullable Integer workingDays) {
            at(kind, workingDays, null);
        }

        private void at(Kind kind, @Nullable Integer workingDays, @Nullable LocalTime time) {
            if (workingDays != null) {
                steps.add(new Step(kind, calendar.before(meeting, workingDays), time));
            }
        }
    }
}
