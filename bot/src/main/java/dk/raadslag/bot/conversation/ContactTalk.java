package dk.raadslag.bot.conversation;

import java.util.Set;

/** What contact persons say and press. */
public interface ContactTalk {

    /** Answers a contact person's words; the speaker belongs to at least one network. */
    Answering said(Incoming.Said words, Turn turn);

    /** Answers a press on a request's card. */
    Answering pressed(Incoming.Pressed press, Turn turn);

    /** Returns the verbs of every button on a request's card and on the questions about replies. */
    Set<String> verbs();
}
