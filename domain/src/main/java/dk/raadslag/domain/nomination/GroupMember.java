package dk.raadslag.domain.nomination;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits, or has sat, in a working group.
 *
 * @param ends the last day, or null for no end
 */
public record GroupMember(
        String group,
        PersonId person,
        MunicipalityCode municipality,
        RoundId round,
        LocalDate begins,
        @Nullable LocalDate ends) {

    /** Tells whether they have not left by this day. */
    public boolean sitsFrom(LocalDate day) {
        return ends == null || !ends.isBefore(day);
    }
}
