package dk.raadslag.domain.draft;

import dk.raadslag.domain.draft.Layouts.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages of several lines, in the secretariat's own words where it has good ones, else in the shipped words. */
public interface Texts {
    /** Returns the names of all messages, such as "reply/receipt". */
    List<String> names();

    /** Returns the name that is meant, with or without its feature; empty where none or several could be. */
    Optional<String> named(String typed);

    /** Returns the text a message is written in now. */
    InForce inForce(String name);

    /** Returns the text that comes with the program. */
    String shipped(String name);

    /** Returns what a text can name, as it is written there. */
    List<String> fields(String name);

    /** Returns those that lie in the configuration folder and are not used. */
    List<RejectedText> rejected();

    /** Returns what is wrong with a text; nothing where it can be used. */
    List<TextProblem> check(String name, String text);

    /** Fills a text that is right with invented content. */
    String rehearse(String name, String text);

    /** Lets a text that is right hold from the next message on, for all networks. */
    void use(String name, String text, Instant now);

    /** Lets what comes with the program, or lies in the configuration, hold again. */
    void drop(String name, Instant now);

    /** A text in force. */
    record InForce(String name, Origin origin, String text) {}
}
