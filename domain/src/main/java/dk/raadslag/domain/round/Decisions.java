package dk.raadslag.domain.round;

import java.util.Optional;

/** What one of several in a secretariat has decided for all of them, by what it is about. */
public interface Decisions {

    /** Returns what has been decided last about a subject. */
    Optional<Decision> about(String subject);

    /** Keeps a decision in the running unit of work, in place of an earlier one about the same subject. */
    void keep(Decision decision);
}
