package dk.raadslag.domain.conversation;

import java.time.Instant;
import java.util.Optional;

/** The activities already heard, each with what it was answered, so that the same one twice has one effect. */
public interface Inbox {

    /** Returns the stored answer of an activity heard before; it is empty where none was kept. */
    Optional<String> answerTo(String key);

    /**
     * Claims an activity in the running unit of work, before its effect; returns false when it has been heard before. Waits
     * for another unit of work that is just claiming the same key.
     */
    boolean claim(String key, Instant at);

    /** Keeps what a claimed activity was answered, where that is more than having heard it. */
    void answer(String key, String answer);
}
