package dk.raadslag.domain.round;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;

/** Somebody a round expects to reach, and as what. */
public record Recipient(RoundId round, PersonId person, MunicipalityCode municipality, Role role) {}
