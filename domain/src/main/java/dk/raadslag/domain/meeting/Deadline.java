package dk.raadslag.domain.meeting;

import dk.raadslag.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDateTime;

/** The last moment an answer is in time: a local date and time, Europe/Copenhagen. */
public record Deadline(LocalDateTime at) implements Comparable<Deadline> {

    /** Returns the instant of the deadline. */
    public Instant instant() {
        return at.atZone(DanishTime.ZONE).toInstant();
    }

    /** Tells whether the deadline has passed; an answer at the very moment is in time. */
    public boolean passed(Instant now) {
        return now.isAfter(instant());
    }

    /** Returns "torsdag den 12. marts 2026 kl. 12.00". */
    public String inWords() {
        return DanishTime.inWords(at);
    }

    @Override
    public int compareTo(Deadline other) {
        return at.compareTo(other.at);
    }
}
