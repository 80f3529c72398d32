package dk.raadslag.domain;

/** Turns a phrase into the words a person reads. */
public interface Wording {

    /** Returns the phrase in Danish, as Teams Markdown where it is longer than a line; user text inside it is escaped. */
    String say(Phrase phrase);
}
