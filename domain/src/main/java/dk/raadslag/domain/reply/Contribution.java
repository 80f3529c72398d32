package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what one person said on one item for a municipality; never changed, only followed by another.
 *
 * @param item the key of the item, which outlives its number
 * @param activityId the channel's id of the activity that brought it
 * @param person whose answer it is; for an entry on behalf, who entered it
 * @param version counts this person's versions on this item for this municipality, from 1
 * @param source where the secretariat had an entry on behalf from, such as "telefon"; null otherwise
 * @param late it came after the deadline
 * @param admitted a late one that the secretariat has let in
 */
public record Contribution(
        String activityId,
        RoundId round,
        MunicipalityCode municipality,
        String item,
        PersonId person,
        int version,
        Answer answer,
        Level level,
        Channel channel,
        @Nullable String source,
        Stage stage,
        Instant at,
        boolean late,
        boolean admitted) {

    /** Returns this contribution let in, or not. */
    public Contribution admitted(boolean letIn) {
        return new Contribution(
                activityId,
                round,
                municipality,
                item,
                person,
                version,
                answer,
                level,
                channel,
                source,
                stage,
                at,
                late,
                letIn);
    }

    /** Returns what takes this version back. */
    Contribution withdrawn(String by, Instant now) {
        return new Contribution(
                by,
                round,
                municipality,
                item,
                person,
                1,
                answer,
                level,
                channel,
                null,
                Stage.WITHDRAWN,
                now,
                false,
                false);
    }

    /** Returns what somebody says again on this level; as late as it was, and let in if it was. */
    Contribution again(ConfirmingLevels.Confirmation by, Level confirmed, Instant now) {
        return new Contribution(
                by.activityId(),
                round,
                municipality,
                item,
                by.person(),
                1,
                answer,
                confirmed,
                by.channel(),
                null,
                stage,
                now,
                late,
                admitted);
    }

    /** Tells whether this came too late and has not been let in. */
    public boolean waits() {
        return late && !admitted;
    }

    /** Tells whether this may stand as the municipality's reply. */
    public boolean counts() {
        return stage == Stage.HANDED_IN && !waits();
    }
}
