package dk.raadslag.domain.meeting;

import dk.raadslag.domain.network.PlanSteps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a plan when the papers come some working days late: it moves along, up to the days that are fixed. */
public record LateAgenda(PlanSteps usual, int days) {
    /** Fewer working days than these are too few for anybody. */
    private static final int ENOUGH = 3;

    /** Refuses papers that are not late. */
    public LateAgenda {
        if (days < 1) {
            throw new IllegalArgumentException("not late: " + days);
        }
    }

    /** Whose time a step takes. */
    public enum Party {
        /** The municipalities, from the request to the deadline. */
        MUNICIPALITIES,
        /** The secretariat, from the deadline to the draft. */
        SECRETARIAT,
        /** Those who consent to the draft. */
        APPROVERS
    }

    /** The working days somebody has, as usual and now. */
    public record Window(Party party, int usual, int now) {
        /** Tells whether the delay leaves them with too little. */
        public boolean isTooShort() {
            return now < ENOUGH && now < usual;
        }
    }

    /** Returns the plan in which everybody keeps their time as long as it goes; what is handed on is handed on in time. */
    public PlanSteps shifted() {
        int fixed = fixed();
        int draft = Math.max(usual.draft() - days, fixed);
        int deadline = Math.max(usual.deadline() - days, draft);
        return new PlanSteps(
                Math.max(usual.request() - days, deadline),
                usual.remind().stream()
                        .map(before -> before - days)
                        .filter(before -> before >= deadline)
                        .toList(),
                deadline,
                usual.time(),
                draft,
                consent(fixed),
                usual.deliver(),
                usual.premeeting(),
                chase(deadline, draft));
    }

    /** Returns how much time everybody has in the shifted plan. */
    public List<Window> windows() {
        PlanSteps now = shifted();
        List<Window> windows = new ArrayList<>();
        windows.add(
                new Window(Party.MUNICIPALITIES, usual.request() - usual.deadline(), now.request() - now.deadline()));
        windows.add(new Window(Party.SECRETARIAT, usual.deadline() - usual.draft(), now.deadline() - now.draft()));
        Integer before = usual.consent();
        Integer after = now.consent();
        if (before != null && after != null) {
            windows.add(new Window(Party.APPROVERS, usual.draft() - before, now.draft() - after));
        }
        return List.copyOf(windows);
    }

    /** Returns the working days the municipalities have if the deadline stands. */
    public Window ifTheDeadlineStands() {
        int window = usual.request() - usual.deadline();
        return new Window(Party.MUNICIPALITIES, window, Math.max(0, window - days));
    }

    private @Nullable Integer consent(int fixed) {
        Integer consent = usual.consent();
        return consent == null ? null : Integer.valueOf(Math.max(consent - days, fixed));
    }

    /** It comes after the deadline and before the draft is due, or there is no time for it. */
    private @Nullable Integer chase(int deadline, int draft) {
        Integer chase = usual.chase();
        return chase == null || chase - days >= deadline || chase - days < draft ? null : Integer.valueOf(chase - days);
    }

    private int fixed() {
        Integer deliver = usual.deliver();
        Integer premeeting = usual.premeeting();
        if (deliver != null) {
            return deliver;
        }
        return premeeting == null ? 0 : premeeting;
    }
}
