package dk.raadslag.bot.round;

import dk.raadslag.domain.meeting.Deadline;

/**
 * A deadline typed for a round that is under way.
 *
 * @param rehearsal it was typed in seconds
 */
record NewDeadline(Deadline deadline, boolean rehearsal) {}
