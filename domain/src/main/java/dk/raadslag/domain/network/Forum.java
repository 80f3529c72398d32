package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;

/**
 * A body that meets: a council, a committee, a circle of directors.
 *
 * @param name what it is called today
 * @param lifetime what it has been and will be called, and how long it is there
 * @param handling what it takes to get a case to it
 */
public record Forum(
        String id,
        String name,
        List<PlannedMeeting> meetings,
        PlanSteps plan,
        PlanSteps shortPlan,
        Lifetime lifetime,
        Handling handling) {

    /** A forum that has always been there under this name, and to which the secretariat brings its cases itself. */
    public Forum(String id, String name, List<PlannedMeeting> meetings, PlanSteps plan, PlanSteps shortPlan) {
        this(id, name, meetings, plan, shortPlan, Lifetime.UNBROKEN, Handling.USUAL);
    }

    /** Copies the meetings. */
    public Forum {
        meetings = List.copyOf(meetings);
    }

    /** Returns what it is called on a day. */
    public String nameOn(LocalDate day) {
        return lifetime.nameOn(day).orElse(name);
    }

    /** Returns this forum with another lifetime, under the name it bears today. */
    public Forum living(Lifetime other, LocalDate today) {
        return new Forum(id, other.nameOn(today).orElse(name), meetings, plan, shortPlan, other, handling);
    }
}
