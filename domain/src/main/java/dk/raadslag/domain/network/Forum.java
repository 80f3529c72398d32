package dk.raadslag.domain.network;

import java.util.List;

/** A body that meets: a council, a committee, a circle of directors. */
public record Forum(String id, String name, List<PlannedMeeting> meetings, PlanSteps plan, PlanSteps shortPlan) {

    /** Copies the meetings. */
    public Forum {
        meetings = List.copyOf(meetings);
    }
}
