package dk.raadslag.domain.round;

import dk.raadslag.domain.network.PersonId;
import java.util.List;

/** Whom each round expects to reach; written before anything is sent. */
public interface Ledger {

    /** Writes down an expected recipient; their request is written in the same unit of work. */
    void expect(Recipient recipient);

    /** Returns every expected recipient of a round with the state of their request, by municipality and person. */
    List<LedgerLine> of(RoundId round);

    /** Returns the rounds that expect this person, newest first. */
    List<RoundId> expecting(PersonId person);
}
