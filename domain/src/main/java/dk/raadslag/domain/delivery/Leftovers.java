package dk.raadslag.domain.delivery;

import java.time.Instant;

/** What nothing asks for any more. */
public interface Leftovers {

    /** Forgets which activities were heard before; one sent again after that would be taken for new. Returns how many. */
    int forgetHeardBefore(Instant moment);

    /** Forgets the answers in conversations that came to their end before; what belongs to a round stays. Returns how many. */
    int forgetAnswersBefore(Instant moment);
}
