package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Phrase;
import java.util.Optional;
import java.util.Set;

/** One thing a contact person may say about themselves: add a class that is a bean, and it is understood, and in the help. */
public interface ContactCommand {

    /** Answers words that clearly mean this; empty when they may be meant as a reply to a round. */
    Optional<Answering> said(Incoming.Said words, Turn turn);

    /** Tells whether somebody of a secretariat, who is no contact person, may say it as well. */
    default boolean isForSecretariat() {
        return false;
    }

    /** Returns the verbs of the buttons this shows; none unless it says so. */
    default Set<String> verbs() {
        return Set.of();
    }

    /** Answers a press on one of these buttons. */
    default Answering pressed(Incoming.Pressed press, Turn turn) {
        throw new IllegalStateException(getClass().getSimpleName() + " has no button " + press.verb());
    }

    /** Returns what to say and what it does, for the help. */
    Phrase usage();
}
