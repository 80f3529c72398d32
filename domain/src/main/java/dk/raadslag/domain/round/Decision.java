package dk.raadslag.domain.round;

import dk.raadslag.domain.network.PersonId;
import java.time.Instant;

/** Somebody's yes or no; {@code subject} names what it is about by printed ids. */
public record Decision(String subject, Verdict verdict, PersonId by, Instant at) {

    /** What was decided. */
    public enum Verdict {
        /** Granted, or let in. */
        YES,
        /** Declined, or left aside. */
        NO
    }
}
