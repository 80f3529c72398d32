package dk.raadslag.domain.round;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a round reminds, seen from its deadline. */
public sealed interface Pace {

    /**
     * So many working days before the deadline, at nine in the morning, within the hours reminders may go out; and so many
     * after it to those who have stayed silent, unless that is null.
     */
    record WorkingDays(List<Integer> before, @Nullable Integer after) implements Pace {
        /** Copies the list. */
        public WorkingDays {
            before = List.copyOf(before);
        }

        /** Nobody is written to after the deadline. */
        public WorkingDays(List<Integer> before) {
            this(before, null);
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
