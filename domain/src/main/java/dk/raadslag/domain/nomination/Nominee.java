package dk.raadslag.domain.nomination;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;

/**
 * Somebody a municipality has named for a group.
 *
 * @param told what was chosen has been told to those concerned
 */
public record Nominee(long id, Origin origin, Candidate candidate, Consent consent, Choice choice, boolean told) {

    /**
     * Where a name came from.
     *
     * @param by who named them
     * @param activityId the channel's id of the activity that brought it
     * @param late it came after the deadline
     */
    public record Origin(
            RoundId round, MunicipalityCode municipality, PersonId by, String activityId, Instant at, boolean late) {}

    /**
     * Who was named.
     *
     * @param why in the words of who named them
     * @param profile what of the wanted profile they have
     */
    public record Candidate(PersonId person, String why, List<String> profile) {
        /** Copies the profile. */
        public Candidate {
            profile = List.copyOf(profile);
        }
    }

    /** What the one who was named says to it. */
    public enum Consent {
        /** Nothing yet. */
        ASKED,
        /** They will. */
        ACCEPTED,
        /** They will not. */
        DECLINED
    }

    /** What the secretariat has decided. */
    public enum Choice {
        /** Nothing yet. */
        OPEN,
        /** They are to sit in the group. */
        CHOSEN,
        /** They are not. */
        LEFT
    }

    /** Tells whether they could sit in the group as things stand. */
    public boolean isAvailable() {
        return consent != Consent.DECLINED && choice != Choice.LEFT;
    }
}
