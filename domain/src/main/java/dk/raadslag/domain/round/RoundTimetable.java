package dk.raadslag.domain.round;

/** Where a round writes down what will fall due. */
public interface RoundTimetable {

    /** Writes down the round's reminders and its deadline, in the running unit of work. */
    void draw(Round round, Pace pace);

    /** Takes away what has not happened yet: the round was ended. */
    void clear(RoundId round);
}
