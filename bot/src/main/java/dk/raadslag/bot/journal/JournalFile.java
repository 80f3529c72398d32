package dk.raadslag.bot.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of a proof pack.
 *
 * @param date when what it holds was made, or null where it grew over time
 * @param from who it comes from
 * @param to whom it went to, by name; empty where it went to nobody
 */
record JournalFile(String path, Kind kind, @Nullable Instant date, String from, List<String> to, byte[] bytes) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Copies the list. */
    JournalFile {
        to = List.copyOf(to);
    }

    /** What a file holds; the order is the order of the pack. */
    enum Kind {
        AGENDA,
        REQUEST,
        RECIPIENTS,
        MESSAGES,
        REPLIES,
        STANDING,
        REPLY_FILE,
        DRAFT,
        LOST_DRAFT,
        UNPRINTED_DRAFT,
        BASIS,
        AGREEMENT,
        PREMEETING,
        CASE,
        LOG
    }

    /** Makes a file of the secretariat's own that went to nobody; the mark lets old programs read æøå. */
    static JournalFile text(String path, Kind kind, @Nullable Instant date, String from, String words) {
        return new JournalFile(path, kind, date, from, List.of(), bytes(words));
    }

    static byte[] bytes(String words) {
        return (BYTE_ORDER_MARK + words).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the same file with whom it went to. */
    JournalFile sentTo(List<String> names) {
        return new JournalFile(path, kind, date, from, names, bytes);
    }
}
