package dk.raadslag.domain.round;

import java.time.Duration;
import java.util.List;

/** When a round reminds, seen from its deadline. */
public sealed interface Pace {

    /** So many working days before the deadline, at nine in the morning, within the hours reminders may go out. */
    record WorkingDays(List<Integer> before) implements Pace {
        /** Copies the list. */
        public WorkingDays {
            before = List.copyOf(before);
        }
    }

    /** So long before the deadline, at any hour of any day; for rehearsals. */
    record Rehearsal(List<Duration> before) implements Pace {
        /** Copies the list. */
        public Rehearsal {
            before = List.copyOf(before);
        }
    }
}
