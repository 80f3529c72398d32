package dk.raadslag.bot.conversation;

import java.util.Set;

/** The buttons of one feature's cards, pressed by contact persons. */
public interface ContactButtons {

    /** Returns the verbs of the buttons. */
    Set<String> verbs();

    /** Answers a press on one of them. */
    Answering pressed(Incoming.Pressed press, Turn turn);
}
