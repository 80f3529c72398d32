package dk.raadslag.domain.meeting;

import dk.raadslag.domain.network.NetworkId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting of a forum.
 *
 * @param number counts a network's meetings in the order they became known; never reused
 * @param example the date has not been confirmed by anybody
 */
public record Meeting(
        MeetingId id, NetworkId network, int number, String forum, LocalDate date, LocalTime time, boolean example) {}
