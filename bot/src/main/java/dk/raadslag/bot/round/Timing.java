package dk.raadslag.bot.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.round.Pace;
import java.time.Duration;

/**
 * When a round's answers are due, and where that comes from.
 *
 * @param from how long after the yes, in a rehearsal; else zero
 */
record Timing(Deadline deadline, Pace pace, Source source, Duration from) {

    enum Source {
        /** Typed by the secretariat. */
        GIVEN,
        /** From the forum's usual plan. */
        USUAL_PLAN,
        /** From the forum's short plan, because the usual one no longer leaves time. */
        SHORT_PLAN,
        /** A rehearsal in seconds. */
        REHEARSAL
    }

    /** Tells two timings apart that are not the same promise; a rehearsal counts from the yes, whenever that is. */
    String mark() {
        return source == Source.REHEARSAL ? from + " " + pace : deadline + " " + pace;
    }
}
