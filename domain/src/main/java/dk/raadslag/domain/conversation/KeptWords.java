package dk.raadslag.domain.conversation;

import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a person wrote that has not found its place yet: kept until it has, never thrown away. */
public interface KeptWords {

    /** Keeps a text about which a question was asked, in place of an earlier version of the same message; returns it as kept. */
    Kept keep(PersonId person, String activityId, String text, Instant at);

    /** Returns the person's newest kept text that has not been placed. */
    Optional<Kept> newestOf(PersonId person);

    /** Marks a kept text as placed. */
    void placed(long id, Instant at);

    /** Returns everything of a person that is still without a place, oldest first. */
    List<Kept> unplaced(PersonId person);

    /** Returns what a person said under this number, if it is still without a place. */
    default Optional<Kept> unplaced(PersonId person, long id) {
        return unplaced(person).stream().filter(one -> one.id() == id).findFirst();
    }

    /** A kept text. */
    record Kept(long id, PersonId person, String activityId, String text, Instant at) {}
}
