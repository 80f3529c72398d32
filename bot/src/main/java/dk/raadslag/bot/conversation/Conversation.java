package dk.raadslag.bot.conversation;

/** The one door every channel knocks on. */
public interface Conversation {

    /**
     * Takes an activity: when this returns, its effect is stored; the same key again has no further effect and the same
     * reaction. Throws only when nothing was stored.
     */
    Reaction hear(Incoming incoming);
}
