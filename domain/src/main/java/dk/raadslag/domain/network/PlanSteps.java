package dk.raadslag.domain.network;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps towards a meeting, each in working days before it; null where a plan has no such step.
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
        @Nullable Integer chase) {

    /** A plan in which nobody is written to after the deadline. */
    public PlanSteps(
            int request,
            List<Integer> remind,
            int deadline,
            LocalTime time,
            int draft,
            @Nullable Integer consent,
            @Nullable Integer deliver,
            @Nullable Integer premeeting) {
        this(request, remind, deadline, time, draft, consent, deliver, premeeting, null);
    }

    /** Copies the reminders. */
    public PlanSteps {
        remind = List.copyOf(remind);
    }
}
