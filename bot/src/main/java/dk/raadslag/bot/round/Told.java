package dk.raadslag.bot.round;

import java.util.Arrays;
import java.util.Optional;

/** Who is to be told that a round takes answers again. */
enum Told {
    /** Only those who have not answered everything; what a plain yes means. */
    MISSING,
    /** Everybody who was asked. */
    ALL,
    /** Nobody. */
    NOBODY;

    /** Returns the one of this name; empty when there is none. */
    static Optional<Told> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
