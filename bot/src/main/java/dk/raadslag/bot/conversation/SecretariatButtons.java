package dk.raadslag.bot.conversation;

import java.util.Set;

/** Buttons the secretariat is shown without having given a command: add a class that is a bean, and they work. */
public interface SecretariatButtons {

    /** Returns the verbs of these buttons. */
    Set<String> verbs();

    /** Answers a press of somebody who serves at least one network, not necessarily the one it is about. */
    Answering pressed(Incoming.Pressed press, Turn turn);
}
