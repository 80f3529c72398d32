package dk.raadslag.bot.reply;

/** What is to be said of the meeting when its request is withdrawn. */
public enum MeetingAhead {
    /** The round belongs to no meeting. */
    NONE,
    /** The meeting is held as planned. */
    HELD,
    /** The meeting itself has been called off. */
    CALLED_OFF
}
