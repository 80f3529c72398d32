package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due in a round.
 *
 * @param wave names it within the round, such as "remind-1" or "deadline"; a wave happens once
 * @param anyHour not held back to working hours
 * @param municipality whose own deadline it follows, or null for the common one
 * @param daysBefore in the morning so many counted working days before that deadline, negative for after it; null where it is not
 *     counted so
 */
public record DueTask(
        RoundId round,
        String wave,
        Kind kind,
        Instant due,
        boolean anyHour,
        @Nullable MunicipalityCode municipality,
        @Nullable Integer daysBefore) {

    /** Something that concerns everybody who follows the common deadline. */
    public DueTask(RoundId round, String wave, Kind kind, Instant due, boolean anyHour) {
        this(round, wave, kind, due, anyHour, null, null);
    }

    /** Something whose moment is not counted back from a deadline in working days. */
    public DueTask(
            RoundId round,
            String wave,
            Kind kind,
            Instant due,
            boolean anyHour,
            @Nullable MunicipalityCode municipality) {
        this(round, wave, kind, due, anyHour, municipality, null);
    }

    /** Returns the same task at a later moment. */
    public DueTask putOff(Instant until) {
        return new DueTask(round, wave, kind, until, anyHour, municipality, daysBefore);
    }

    /** Tells whether it waits while its network sends nothing, since it writes to the many. */
    boolean waitsInPause() {
        return kind == Kind.REMIND || kind == Kind.CHASE;
    }

    /** What is to be done. */
    public enum Kind {
        /** Remind those missing. */
        REMIND,
        /** Somebody else has come on duty: let them have the request. */
        DUTY,
        /** Warn those with something written that is not handed in. */
        WARN,
        /** The same on a morning with a reminder: only those who do not get that. */
        WARN_OTHERS,
        /** The deadline has passed: write once more to those who have stayed silent. */
        CHASE,
        /** The deadline has passed: tell the secretariat where the round stands. */
        DEADLINE
    }
}
