package dk.raadslag.domain.draft;

import dk.raadslag.domain.network.NetworkId;
import java.time.Instant;
import java.util.List;

/** The Word layouts of a network's documents: its own where it has a good one, else the shipped one. */
public interface Layouts {
    /** Returns the names of the documents that have a layout, such as "samlet-udkast". */
    List<String> documents();

    /** Returns the layout a document is written in now, and why a newer one is not used. */
    InForce inForce(NetworkId network, String document);

    /** Returns the layout of a document that comes with the program. */
    byte[] shipped(String document);

    /** Returns the fields a layout of this document can have, as they are written there. */
    List<String> fields(String document);

    /** Returns what is wrong with a layout; nothing where it can be used. */
    List<LayoutProblem> check(String document, byte[] word);

    /** Fills a layout that is right with invented content. */
    DraftDocument rehearse(String document, byte[] word);

    /** Lets a layout that is right hold from now on. */
    void use(NetworkId network, String document, byte[] word, Instant now);

    /** A layout in force; {@code rejected} tells what is wrong with one that was laid there and is not used. */
    record InForce(String document, Origin origin, DraftDocument file, List<LayoutProblem> rejected) {
        /** Copies the list. */
        public InForce {
            rejected = List.copyOf(rejected);
        }
    }

    /** Where a layout comes from. */
    enum Origin {
        /** With the program. */
        SHIPPED,
        /** From the secretariat's configuration folder. */
        CONFIGURED,
        /** Sent in the chat. */
        SENT
    }
}
