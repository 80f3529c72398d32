package dk.raadslag.bot.conversation;

import java.util.Optional;
import java.util.Set;

/** What contact persons say and press. */
public interface ContactTalk {

    /** Answers a contact person's words; the speaker belongs to at least one network. */
    Answering said(Incoming.Said words, Turn turn);

    /** Answers what somebody of a secretariat says about themselves; empty when the words mean nothing of the kind. */
    default Optional<Answering> aboutSecretariat(Incoming.Said words, Turn turn) {
        return Optional.empty();
    }

    /** Answers words that were changed after they were sent; the activity is that of the words they replace. */
    Answering edited(Incoming.Edited words, Turn turn);

    /** Answers the deletion of words; what they said is not taken back by that alone. */
    Answering deleted(Turn turn);

    /** Answers a press on a request's card. */
    Answering pressed(Incoming.Pressed press, Turn turn);

    /** Returns the verbs of every button on a request's card and on the questions about replies. */
    Set<String> verbs();
}
