package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;

/** What a municipality says to a version of a draft; the newest one holds, the others stay. */
public record Opinion(
        RoundId round,
        int version,
        MunicipalityCode municipality,
        PersonId person,
        boolean agrees,
        String remarks,
        Instant at) {
    /** Strips the remarks. */
    public Opinion {
        remarks = remarks.strip();
    }
}
