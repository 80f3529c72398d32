package dk.raadslag.domain;

import java.time.Instant;
import java.util.List;

/** The append-only record of who did what; written in the same unit of work as the deed. */
public interface Audit {

    /** Appends one entry. */
    void add(Entry entry);

    /** Returns the entries about a network, a meeting or a round, oldest first. */
    List<Entry> about(String subject);

    /**
     * One deed.
     *
     * @param at when it was done
     * @param actor person id, or "raadslag" for what happens by itself
     * @param deed what was done, as a kebab-case word such as {@code round-opened}
     * @param subject printed id of the network, meeting or round
     * @param detail ids and counts, never reply text
     */
    record Entry(Instant at, String actor, String deed, String subject, String detail) {}
}
