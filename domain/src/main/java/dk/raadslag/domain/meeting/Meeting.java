package dk.raadslag.domain.meeting;

import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a forum.
 *
 * @param number counts a network's meetings in the order they became known; never reused
 * @param example the date has not been confirmed by anybody
 * @param calledOffAt when the secretariat called it off, or null
 */
public record Meeting(
        MeetingId id,
        NetworkId network,
        int number,
        String forum,
        LocalDate date,
        LocalTime time,
        boolean example,
        @Nullable Instant calledOffAt) {
    /** A meeting that stands. */
    public Meeting(
            MeetingId id,
            NetworkId network,
            int number,
            String forum,
            LocalDate date,
            LocalTime time,
            boolean example) {
        this(id, network, number, forum, date, time, example, null);
    }

    /** Tells whether it will not be held. */
    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    /** Returns this meeting standing on a day and at a time somebody has confirmed. */
    public Meeting confirmed(LocalDate day, LocalTime at) {
        return new Meeting(id, network, number, forum, day, at, false, null);
    }

    /** Returns this meeting called off. */
    public Meeting calledOff(Instant at) {
        return new Meeting(id, network, number, forum, date, time, example, at);
    }
}
