package dk.raadslag.domain.conversation;

import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What a person has been shown and not yet said yes or no to; one at a time, the newest wins, in any chat. */
public interface Previews {

    /** Keeps a preview in place of the person's earlier one. */
    void show(Preview preview);

    /** Takes the person's preview away and returns it, expired or not. */
    Optional<Preview> take(PersonId person);

    /** Returns the person's preview and leaves it. */
    Optional<Preview> of(PersonId person);

    /**
     * Something to be confirmed.
     *
     * @param id tells this preview from an earlier one whose button is pressed late
     * @param command the command that made it
     * @param payload what the command needs to carry it out, in its own form
     * @param expires after this it is not carried out
     */
    record Preview(String id, PersonId person, String command, String payload, Instant expires) {}
}
