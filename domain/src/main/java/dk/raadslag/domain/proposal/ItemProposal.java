package dk.raadslag.domain.proposal;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;

/** An item one municipality has proposed in a round that asks for them. */
public record ItemProposal(long id, Origin origin, ProposedItem item, State state) {

    /**
     * Where a proposal came from.
     *
     * @param activityId the channel's id of the activity that brought it
     * @param late it came after the deadline
     */
    public record Origin(
            RoundId round,
            MunicipalityCode municipality,
            PersonId person,
            String activityId,
            Instant at,
            boolean late) {}

    /** What has become of a proposal. */
    public enum State {
        /** Nobody has decided. */
        OPEN,
        /** It is on the agenda, or will be. */
        TAKEN,
        /** It will not be on the agenda. */
        DECLINED,
        /** Its proposer has taken it back. */
        WITHDRAWN
    }
}
