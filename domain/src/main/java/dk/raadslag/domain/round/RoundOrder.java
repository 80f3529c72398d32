package dk.raadslag.domain.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat wants asked.
 *
 * @param meeting whose agenda it is about, or null for a plan, a letter or the like
 * @param items the items to ask about, closed ones already taken out
 * @param leftOut the closed items of the agenda, by number
 * @param target the name of a group, a subject area or a municipality; null for everybody
 * @param pace the calendar the deadline and the reminders follow
 */
public record RoundOrder(
        Network network,
        RoundKind kind,
        @Nullable MeetingId meeting,
        String title,
        List<RoundItem> items,
        List<String> leftOut,
        Deadline deadline,
        @Nullable String target,
        Pace pace,
        PersonId by) {

    /** Asks for remarks. */
    public RoundOrder(
            Network network,
            @Nullable MeetingId meeting,
            String title,
            List<RoundItem> items,
            List<String> leftOut,
            Deadline deadline,
            @Nullable String target,
            Pace pace,
            PersonId by) {
        this(network, RoundKind.COMMENTS, meeting, title, items, leftOut, deadline, target, pace, by);
    }

    /** Copies the lists. */
    public RoundOrder {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }
}
