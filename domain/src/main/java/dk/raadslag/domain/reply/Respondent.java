package dk.raadslag.domain.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who answers in a round, for whom and through what.
 *
 * @param stage how far their words go: only who hands in answers for the municipality
 * @param activityId the channel's id of the activity that brought the words
 * @param source where the secretariat has it from, where it enters it for somebody; else null
 */
public record Respondent(
        Round round,
        MunicipalityCode municipality,
        PersonId person,
        Stage stage,
        Channel channel,
        String activityId,
        @Nullable String source) {

    /** Somebody who answers themselves. */
    public Respondent(
            Round round,
            MunicipalityCode municipality,
            PersonId person,
            Stage stage,
            Channel channel,
            String activityId) {
        this(round, municipality, person, stage, channel, activityId, null);
    }

    /** Returns their reply that gives one answer to all the round asks. */
    public Reply toAll(Answer answer) {
        return new Reply(
                round,
                municipality,
                person,
                round.items().stream().collect(Collectors.toMap(RoundItem::number, item -> answer)),
                Level.ADMINISTRATIVE,
                stage,
                channel,
                source,
                activityId);
    }

    /** Tells whether what they say now comes after the deadline of their municipality. */
    public boolean isLate(Instant now) {
        return !round.isOpen(now, municipality);
    }
}
