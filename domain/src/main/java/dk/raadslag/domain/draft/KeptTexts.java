package dk.raadslag.domain.draft;

import java.time.Instant;
import java.util.Map;

/** The message texts that were sent in the chat and taken into use, for all networks and every running instance. */
public interface KeptTexts {
    /** Keeps a text as the newest of its name; an empty one lets what is shipped hold again. */
    void keepText(String name, String text, Instant at);

    /** Returns the newest text of every name that has one. */
    Map<String, String> texts();
}
