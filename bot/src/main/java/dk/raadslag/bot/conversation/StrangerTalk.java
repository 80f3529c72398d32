package dk.raadslag.bot.conversation;

import dk.raadslag.domain.network.EmailAddress;
import java.util.Optional;
import java.util.Set;

/** What is answered to somebody no network knows; nothing of their words is kept. */
public interface StrangerTalk {

    /** Answers words, or somebody's arrival, which has none. */
    Answering said(String words, Incoming heard, Optional<Stranger> stranger);

    /** Answers a press on a button. */
    Answering pressed(Incoming.Pressed press, Incoming heard, Optional<Stranger> stranger);

    /** Returns the verbs of every button a stranger is shown. */
    Set<String> verbs();

    /** Who the channel says it is. */
    record Stranger(String name, EmailAddress email) {}
}
