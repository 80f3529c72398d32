package dk.raadslag.bot.conversation;

/** What contact persons say and press. */
public interface ContactTalk {

    /** Answers a contact person's words; the speaker belongs to at least one network. */
    Answering said(Incoming.Said words, Turn turn);

    /** Answers a press on a request's card. */
    Answering pressed(Incoming.Pressed press, Turn turn);

    /** Tells whether a press with this verb belongs to a request's card. */
    boolean knows(String verb);
}
