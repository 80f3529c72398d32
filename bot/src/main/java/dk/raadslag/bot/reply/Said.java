package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * In which part of a round something is said, and through what.
 *
 * @param activityId the channel's id of the activity that brought it
 * @param source where the secretariat has it from, where it enters it for a municipality; else null
 */
public record Said(
        Part part,
        Channel channel,
        String activityId,
        @Nullable String source) {

    /** Something a municipality says itself. */
    public Said(Part part, Channel channel, String activityId) {
        this(part, channel, activityId, null);
    }

    /** Returns who answers by it, as far as their words go. */
    public Respondent by() {
        return new Respondent(
                part.round(), part.municipality(), part.person().id(), part.sent(), channel, activityId, source);
    }
}
