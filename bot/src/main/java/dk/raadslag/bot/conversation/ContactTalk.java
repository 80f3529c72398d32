package dk.raadslag.bot.conversation;

import java.util.Set;

/** What contact persons say and press. */
public interface ContactTalk {

    /** Answers a contact person's words; the speaker belongs to at least one network. */
    Answering said(Incoming.Said words, Turn turn);

    /** Answers words that were changed after they were sent; the activity is that of the words they replace. */
    Answering edited(Incoming.Edited words, Turn turn);

    /** Answers the deletion of words; what they said is not taken back by that alone. */
    Answering deleted(Turn turn);

    /** Answers a press on a request's card. */
    Answering pressed(Incoming.Pressed press, Turn turn);

    /** Returns the verbs of every button on a request's card and on the questions about replies. */
    Set<String> verbs();
}
