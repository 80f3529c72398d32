package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a statement.
 *
 * @param position the position it states, or null
 * @param textFrom where the words that go with it begin
 * @param manner how its words are to be taken
 * @param except where items begin that it does not hold for, or -1
 */
record Head(ItemReference reference, @Nullable Position position, int textFrom, Manner manner, int except) {

    /** How the words of a statement are to be taken. */
    enum Manner {
        /** As they stand. */
        PLAIN,
        /** Set off by a colon. */
        SET_OFF,
        /** The same, under the item's title. */
        TITLED,
        /** The items are to be discussed at the formøde. */
        PREMEETING,
        /** The municipality sends its words on the items itself. */
        OWN
    }

    /** Tells whether it calls its item by the title. */
    boolean titled() {
        return manner == Manner.TITLED;
    }

    /** Tells whether its words are set off, so that a question among them is still meant as a remark. */
    boolean setsOff() {
        return manner == Manner.SET_OFF || manner == Manner.TITLED;
    }

    /** A statement that begins with its items and says something in words of its own. */
    static Head words(ItemReference reference, int textFrom, Manner manner) {
        return new Head(reference, null, textFrom, manner, -1);
    }

    /** Returns the same without the items it does not hold for. */
    Head without(List<String> items) {
        return new Head(reference.without(items), position, textFrom, manner, except);
    }

    /** A statement that takes a position. */
    static Head stated(ItemReference reference, StatedPosition stated, Manner manner) {
        return new Head(reference, stated.position(), stated.textFrom(), manner, stated.except());
    }
}
