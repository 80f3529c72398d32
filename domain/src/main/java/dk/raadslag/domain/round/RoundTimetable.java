package dk.raadslag.domain.round;

import java.time.Instant;

/** Where a round writes down what will fall due. */
public interface RoundTimetable {

    /** Writes down the round's reminders and its deadline, in the running unit of work. */
    void draw(Round round, Pace pace);

    /** Writes down the days until the deadline on which somebody else comes on duty, in the running unit of work. */
    void drawDuty(Round round, Instant now);

    /** Writes down what is still to come after its deadlines have changed, in place of what was to come before. */
    void redraw(Round round, Pace pace, Instant now);

    /** Takes away what has not happened yet: the round was ended. */
    void clear(RoundId round);
}
