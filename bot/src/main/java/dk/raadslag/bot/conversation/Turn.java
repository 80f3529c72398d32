package dk.raadslag.bot.conversation;

import dk.raadslag.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One turn of a conversation: what was heard, from whom, and when it is dealt with.
 *
 * @param fetched the files that came with it, fetched before anything was stored
 */
public record Turn(Incoming heard, Speaking by, Instant now, Map<Incoming.SharedFile, Files.Answer> fetched) {

    /** Copies the files. */
    public Turn {
        fetched = Map.copyOf(fetched);
    }

    /** A turn without files. */
    public Turn(Incoming heard, Speaking by, Instant now) {
        this(heard, by, now, Map.of());
    }

    /** Returns the day it is dealt with. */
    public LocalDate today() {
        return DanishTime.at(now).toLocalDate();
    }

    /** Returns what came of fetching a file of this turn. */
    public Files.Answer file(Incoming.SharedFile file) {
        return fetched.getOrDefault(file, new Files.NotAvailable("not fetched"));
    }
}
