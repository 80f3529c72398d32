package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;

/**
 * A version of a draft that has been sent to the municipalities so that they can say whether they agree.
 *
 * @param round whose draft it is
 * @param consent the round in which they are asked
 */
public record Circulation(RoundId round, int version, RoundId consent, Instant at, PersonId by) {}
