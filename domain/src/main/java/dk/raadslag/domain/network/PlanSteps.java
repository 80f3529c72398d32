package dk.raadslag.domain.network;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a meeting, each in working days before it unless it is named as counted in calendar days; null where a plan
 * has no such step.
 *
 * @param request when the request goes out
 * @param remind when reminders go out, farthest first; the last may be in the morning of the deadline
 * @param deadline when the municipalities must have answered
 * @param time clock time of the deadline
 * @param draft when the combined draft is due
 * @param consent when the tacit consent to it runs out
 * @param deliver when it is handed on
 * @param premeeting when the municipalities meet among themselves
 * @param chase when those who have stayed silent hear once more that their deadline has passed
 * @param calendarDays the steps that are so many calendar days before the meeting
 */
public record PlanSteps(
        int request,
        List<Integer> remind,
        int deadline,
        LocalTime time,
        int draft,
        @Nullable Integer consent,
        @Nullable Integer deliver,
        @Nullable Integer premeeting,
        @Nullable Integer chase,
        Set<Step> calendarDays) {

    /** A step whose days can be counted in either way. */
    public enum Step {
        REQUEST,
        DEADLINE,
        DRAFT,
        CONSENT,
        DELIVER,
        PREMEETING,
        CHASE
    }

    /** A plan in working days alone. */
    public PlanSteps(
            int request,
            List<Integer> remind,
            int deadline,
            LocalTime time,
            int draft,
            @Nullable Integer consent,
            @Nullable Integer deliver,
            @Nullable Integer premeeting,
            @Nullable Integer chase) {
        this(request, remind, deadline, time, draft, consent, deliver, premeeting, chase, Set.of());
    }

    /** Copies the reminders. */
    public PlanSteps {
        remind = List.copyOf(remind);
        calendarDays = Set.copyOf(calendarDays);
    }

    /** Returns this plan in working days alone; {@code workingDays} tells how many of them so many calendar days are. */
    public PlanSteps inWorkingDays(IntUnaryOperator workingDays) {
        Counted in = (step, days) -> calendarDays.contains(step) ? workingDays.applyAsInt(days) : days;
        return new PlanSteps(
                in.of(Step.REQUEST, request),
                remind,
                in.of(Step.DEADLINE, deadline),
                time,
                in.of(Step.DRAFT, draft),
                in.ofAny(Step.CONSENT, consent),
                in.ofAny(Step.DELIVER, deliver),
                in.ofAny(Step.PREMEETING, premeeting),
                in.ofAny(Step.CHASE, chase));
    }

    private interface Counted {
        int of(Step step, int days);

        default @Nullable Integer ofAny(Step step, @Nullable Integer days) {
            return days == null ? null : Integer.valueOf(of(step, days));
        }
    }
}
