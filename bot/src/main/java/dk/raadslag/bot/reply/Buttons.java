package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import java.util.Set;

/** The buttons of one question. */
interface Buttons {

    /** Returns the verbs its buttons press. */
    Set<String> verbs();

    /** Answers a press on one of them. */
    Answering pressed(Incoming.Pressed press, Turn turn);
}
