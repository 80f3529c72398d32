package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;

/**
 * That somebody is reminded of a round.
 *
 * @param message the key of the message that tells it; one message may tell of several rounds
 * @param at when it was written down
 * @param chases whether an answer is chased; a word about silence that counts as consent is none
 */
public record Nudge(PersonId person, RoundId round, String message, Instant at, boolean chases) {}
