package dk.raadslag.domain.meeting;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * What stands in a calendar, local time, Europe/Copenhagen.
 *
 * @param uid the same for as long as it is the same meeting or deadline, wherever it is moved
 * @param length zero for a moment, such as a deadline
 */
public record CalendarEvent(
        String uid, LocalDateTime start, Duration length, Status status, String title, String text) {

    /** How sure it is. */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
