package dk.raadslag.domain.reminder;

import dk.raadslag.domain.round.RoundId;
import java.time.Instant;

/**
 * Something that falls due in a round.
 *
 * @param wave names it within the round, such as "remind-1" or "deadline"; a wave happens once
 * @param anyHour not held back to working hours
 */
public record DueTask(RoundId round, String wave, Kind kind, Instant due, boolean anyHour) {

    /** What is to be done. */
    public enum Kind {
        /** Remind those missing. */
        REMIND,
        /** Somebody else has come on duty: let them have the request. */
        DUTY,
        /** The deadline has passed: tell the secretariat where the round stands. */
        DEADLINE
    }
}
