package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;

/**
 * Whether a municipality that disagrees on an item will be named in the joint draft; the newest choice holds.
 *
 * @param item the key of the item
 */
public record DissentChoice(
        RoundId round, MunicipalityCode municipality, String item, boolean named, PersonId by, Instant at) {}
