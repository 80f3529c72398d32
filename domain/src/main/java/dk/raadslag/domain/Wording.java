package dk.raadslag.domain;

/** Turns a phrase into the words a person reads. */
public interface Wording {

    /** Returns the phrase in Danish, as Teams Markdown where it is longer than a line; user text inside it is escaped. */
    String say(Phrase phrase);

    /** Returns the phrase for a place that shows no Markdown: a button, a choice, a placeholder; user text stays as typed. */
    String plain(Phrase phrase);
}
