package dk.raadslag.domain.reply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The level a reply is given on.
 *
 * @param expected when the political treatment is expected, where it is awaited and somebody has told; else null
 */
public record Level(ReplyLevel kind, @Nullable LocalDate expected) {
    /** What holds when nothing is said. */
    public static final Level ADMINISTRATIVE = of(ReplyLevel.ADMINISTRATIVE);

    /** Forgets a date nothing is awaited on. */
    public Level {
        expected = kind == ReplyLevel.AWAITING_POLITICAL ? expected : null;
    }

    /** Returns a level without a date. */
    public static Level of(ReplyLevel kind) {
        return new Level(kind, null);
    }

    /** Tells whether it is still to be confirmed. */
    public boolean isReserved() {
        return kind == ReplyLevel.AWAITING_POLITICAL;
    }
}
