package dk.raadslag.domain.reminder;

import dk.raadslag.domain.round.RoundId;

/** A timer that wakes {@link RunningDueTasks}; it may be late or ring twice without harm. */
public interface Alarm {

    /** Sets one timer for a round's wave, in place of an earlier one, in the running unit of work. */
    void set(DueTask task);

    /** Removes a round's timers. */
    void remove(RoundId round);
}
