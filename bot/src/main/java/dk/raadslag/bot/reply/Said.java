package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Respondent;

/**
 * In which part of a round something is said, and through what.
 *
 * @param activityId the channel's id of the activity that brought it
 */
public record Said(Part part, Channel channel, String activityId) {

    /** Returns who answers by it, as far as their words go. */
    public Respondent by() {
        return new Respondent(part.round(), part.municipality(), part.person().id(), part.sent(), channel, activityId);
    }
}
