package dk.raadslag.bot.reply;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.round.Round;

/** Tells a request that was withdrawn from a meeting that is not held. */
public final class MeetingsAhead {
    private final Meetings meetings;

    MeetingsAhead(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Returns how it stands with the meeting a round was opened for. */
    public MeetingAhead of(Round round) {
        MeetingId meeting = round.meeting();
        if (meeting == null) {
            return MeetingAhead.NONE;
        }
        return meetings.find(meeting).filter(Meeting::isCalledOff).isPresent()
                ? MeetingAhead.CALLED_OFF
                : MeetingAhead.HELD;
    }
}
