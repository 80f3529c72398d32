package dk.raadslag.domain.delivery;

import dk.raadslag.domain.network.PersonId;
import java.util.Optional;

/** What has been delivered, as it can be quoted. */
public interface SentMessages {

    /** Returns what a message to this person said, by the activity it was delivered as. */
    Optional<Intent> deliveredAs(String activityId, PersonId person);
}
