package dk.raadslag.bot.conversation;

import java.util.Optional;
import java.util.Set;

/** What the secretariat says and presses. */
public interface SecretariatTalk {

    /** Answers words of somebody in a secretariat; empty when they are no command, no "ja" or "nej", and may be meant as a reply. */
    Optional<Answering> said(Incoming.Said words, Turn turn);

    /** Answers words that nobody understood: the nearest commands, the text kept. */
    Answering notUnderstood(Incoming.Said words, Turn turn);

    /** Answers a press on the buttons of a preview. */
    Answering pressed(Incoming.Pressed press, Turn turn);

    /** Returns the verbs of every button the secretariat is shown. */
    Set<String> verbs();
}
